package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.diagnosis.Diagnosis;
import io.keymend.keycheck.ScriptedExchange.Arrival;
import io.keymend.keycheck.ScriptedExchange.Script;
import io.keymend.status.CheckRecord;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Posted credentials are found in no log of any level, in no answer and not in the database. */
@QuarkusTest
@TestProfile(SecretsStayInsideTest.EverythingLogged.class)
class SecretsStayInsideTest {
  private static final List<Script> SCRIPTS =
      List.of(
          Faults.ANSWER_WELL,
          (arrival, socket) -> echo(200).play(arrival, socket),
          (arrival, socket) -> echo(401).play(arrival, socket),
          (arrival, socket) -> echo(500).play(arrival, socket),
          (arrival, socket) ->
              Faults.always(Faults.redirect(302, "https://a.invalid/" + arrival.headers().values()))
                  .play(arrival, socket),
          (arrival, socket) -> socket.getOutputStream().write(wire(arrival).getBytes()));

  private List<Canary> canaries;
  private Evidence evidence;

  ScriptedExchange scripted;

  /** All logs on, and the means to make the portal fail and leak. */
  public static class EverythingLogged extends Scripted {
    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
      settings.put("quarkus.log.min-level", "TRACE");
      settings.put("quarkus.log.level", "TRACE");
      settings.put("quarkus.log.console.level", "INFO");
      settings.put("quarkus.log.file.enabled", "true");
      settings.put("quarkus.log.file.level", "ALL");
      settings.put("quarkus.log.file.path", Evidence.LOG_FILE.toString());
      settings.put("quarkus.log.file.rotation.max-file-size", "1G");
      settings.put("quarkus.log.file.rotation.max-backup-index", "1");
      settings.put("quarkus.http.access-log.enabled", "true");
      // The client of this very test; the portal sends nothing through it.
      settings.put("quarkus.log.category.\"jdk.internal.httpclient\".level", "OFF");
      settings.put("keymend.leak-on-purpose", "true");
      return settings;
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(Unlimited.class, QuotingClock.class, QuotingRandom.class);
    }
  }

  @BeforeEach
  void watch(TestInfo test) {
    canaries = Canary.all(test.getDisplayName());
    evidence = new Evidence();
  }

  @AfterEach
  void stopWatching() {
    evidence.close();
    scripted.play(Faults.ANSWER_WELL);
    QuotingClock.quote = null;
    QuotingRandom.quote = null;
  }

  @Test
  void staysInsideWhateverTheExchangeAnswers() throws Exception {
    for (Script script : SCRIPTS) {
      scripted.play(afterTheTime(script));
      for (Canary canary : canaries) {
        sendAll(PostsOfSecrets.proper(canary, "live"));
      }
    }
    for (Canary canary : canaries) {
      sendAll(PostsOfSecrets.proper(canary, "practice"));
    }

    nothingLeaked();
  }

  @Test
  void staysInsideHoweverItIsPosted() throws Exception {
    for (Canary canary : canaries) {
      sendAll(PostsOfSecrets.improper(canary));
    }

    nothingLeaked();
  }

  @Test
  void staysInsideWhenAFormCannotBeDecoded() throws Exception {
    for (Canary canary : canaries) {
      for (HttpRequest request : PostsOfSecrets.undecodable(canary)) {
        evidence.of(request);
      }
    }

    nothingLeaked();
  }

  @Test
  void staysInsideWhenThePortalItselfFails() throws Exception {
    for (Canary canary : canaries) {
      QuotingClock.quote = canary.secret();
      for (HttpRequest request : PostsOfSecrets.proper(canary, "live")) {
        assertTrue(saysThatItFailed(evidence.of(request)), request.toString());
      }
      QuotingClock.quote = null;
      QuotingRandom.quote = canary.secret();
      for (HttpRequest request : PostsOfSecrets.proper(canary, "live")) {
        assertTrue(saysThatItFailed(evidence.of(request)), request.toString());
      }
      QuotingRandom.quote = null;
    }

    nothingLeaked();
  }

  /** A page that has begun can no longer change its status, and tells the fault in its text. */
  private static boolean saysThatItFailed(HttpResponse<String> answer) {
    return answer.statusCode() == 500 || answer.body().contains("broke on our side");
  }

  @Test
  void noticesALeakIntoLogsAndAnswers() throws Exception {
    Canary canary = canaries.get(0);
    evidence.of(
        Posts.request(LeakingRoute.PATH, Posts.FORM, "x=" + canary.secret().substring(5, 13))
            .header("Sec-Fetch-Site", "same-origin")
            .build());

    List<String> leaks = evidence.leaks(canaries);

    assertTrue(leaks.stream().anyMatch(leak -> leak.startsWith("log: part of")), leaks.toString());
    assertTrue(leaks.stream().anyMatch(leak -> leak.startsWith("answer 1: ")), leaks.toString());
    assertTrue(leaks.stream().anyMatch(leak -> leak.startsWith("log file: ")), leaks.toString());
  }

  @Test
  void noticesALeakIntoTheDatabase() throws Exception {
    CheckRecord careless = new CheckRecord();
    careless.exchange = canaries.get(2).key();
    careless.diagnosis = Diagnosis.NETWORK;
    careless.started = Instant.EPOCH;
    QuarkusTransaction.requiringNew().run(() -> careless.persist());

    List<String> leaks = evidence.leaks(canaries);

    assertTrue(
        leaks.stream().anyMatch(leak -> leak.startsWith("database: bybit key")), leaks.toString());
    QuarkusTransaction.requiringNew().run(() -> CheckRecord.deleteById(careless.id));
  }

  private void sendAll(List<HttpRequest> requests) throws Exception {
    for (HttpRequest request : requests) {
      int status = evidence.of(request).statusCode();
      assertTrue(status < 500, status + " for " + request.method() + " " + request.uri().getPath());
    }
  }

  private void nothingLeaked() throws Exception {
    assertTrue(evidence.logged() > 100_000, "the logs are not all on");
    assertEquals("", String.join("\n", evidence.leaks(canaries)));
  }

  private static Script afterTheTime(Script script) {
    return (arrival, socket) ->
        (arrival.asksForTheTime() ? Faults.ANSWER_WELL : script).play(arrival, socket);
  }

  /** Quotes the whole request, in a web page's manner and as an exchange's message. */
  private static Script echo(int status) {
    return (arrival, socket) -> {
      String words = Posts.object("code", wire(arrival), "msg", wire(arrival));
      Faults.always(Faults.http(status, words.getBytes(StandardCharsets.UTF_8)))
          .play(arrival, socket);
    };
  }

  private static String wire(Arrival arrival) {
    return arrival.target() + " " + arrival.headers() + " " + arrival.body();
  }
}
