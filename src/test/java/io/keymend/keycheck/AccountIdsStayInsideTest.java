package io.keymend.keycheck;

import static io.keymend.connection.Platform.row;
import static io.keymend.connection.Platform.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keymend.connection.Platform;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What an exchange calls an account is found in no log, no answer and not in the database, and what
 * stands for it only in the database.
 */
@QuarkusTest
@TestProfile(SecretsStayInsideTest.EverythingLogged.class)
class AccountIdsStayInsideTest {
  private static final String PATH = "/api/v1/connections";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Map<String, String> accounts = new LinkedHashMap<>();
  private Evidence evidence;

  ScriptedExchange scripted;

  @BeforeEach
  void answerWithFreshAccounts() {
    accounts.put("bybit", "9" + RANDOM.nextLong(100_000_000_000L, 999_999_999_999L));
    accounts.put("okx", "7" + RANDOM.nextLong(100_000_000_000_000L, 999_999_999_999_999L));
    accounts.put("coinbase", UUID.randomUUID().toString());
    scripted.play(
        (arrival, socket) ->
            Faults.always(
                    Faults.http(
                        200,
                        GoodAnswers.to(arrival)
                            .replace("\"userID\":1,", "\"userID\":" + accounts.get("bybit") + ",")
                            .replace("\"uid\":\"1\"", "\"uid\":\"" + accounts.get("okx") + "\"")
                            .replace(
                                "c0ffee00-0000-4000-8000-00000000f000", accounts.get("coinbase"))
                            .getBytes(UTF_8)))
                .play(arrival, socket));
    evidence = new Evidence();
  }

  @AfterEach
  void stopWatching() {
    evidence.close();
    scripted.play(Faults.ANSWER_WELL);
    accounts.keySet().forEach(Platform::forget);
  }

  @Test
  void staysInside() throws Exception {
    for (Map.Entry<String, String> account : accounts.entrySet()) {
      String exchange = account.getKey();
      Map<String, Object> row =
          row(exchange, exchange, Platform.hash(exchange, account.getValue()));
      assertEquals(200, evidence.of(put("", List.of(row))).statusCode());
      assertEquals(204, evidence.of(put("/" + exchange, row)).statusCode());
      evidence.of(authorized("/" + exchange).GET().build());
      for (Map<String, Object> wrong : wrongRows(row)) {
        assertEquals(400, evidence.of(put("", List.of(row, wrong))).statusCode());
      }
      evidence.of(authorized("").PUT(BodyPublishers.ofString(json(row) + json(row))).build());
      check(exchange);
    }

    assertTrue(evidence.logged() > 100_000, "the logs are not all on");
    List<String> leaks =
        evidence.leaks(canaries()).stream()
            .filter(leak -> !leak.matches("(?s)database: (part of )?\\S+ secret.*"))
            .toList();
    assertEquals("", String.join("\n", leaks));
    assertTrue(
        evidence.leaks(canaries()).stream().anyMatch(leak -> leak.startsWith("database: ")),
        "the hashes are in the database");
  }

  private void check(String exchange) throws Exception {
    String token = Platform.token(Platform.claims(exchange, exchange, Instant.now()));
    String[] fields = Canary.of(exchange).fields("live");
    String[] linked =
        Stream.concat(Arrays.stream(fields), Stream.of("connection", token)).toArray(String[]::new);
    for (HttpRequest request :
        List.of(
            Posts.formRequest(Posts.encoded(fields)),
            Posts.formRequest(Posts.encoded(linked)),
            Posts.jsonRequest(Posts.object(fields)))) {
      String answer = evidence.of(request).body();
      assertTrue(answer.contains("Main " + exchange), answer);
    }
  }

  private static List<Map<String, Object>> wrongRows(Map<String, Object> row) {
    Object hash = row.get("accountHash");
    return List.of(
        with(row, "accountHash", hash + "0"),
        with(row, "exchange", hash),
        with(row, "state", hash),
        with(row, "url", hash),
        with(row, "id", hash + " "),
        with(row, "environment", hash),
        with(row, hash.toString(), "x"));
  }

  /** The account's id in the place of a key, and its hash in the place of a secret. */
  private List<Canary> canaries() {
    return accounts.entrySet().stream()
        .map(
            account -> {
              String hash = Platform.hash(account.getKey(), account.getValue());
              return new Canary(account.getKey(), account.getValue(), hash, "", hash);
            })
        .toList();
  }

  private static HttpRequest put(String path, Object body) {
    return authorized(path).PUT(BodyPublishers.ofString(json(body))).build();
  }

  private static HttpRequest.Builder authorized(String path) {
    return HttpRequest.newBuilder(Posts.at(PATH + path))
        .header("Authorization", Posts.TOKEN)
        .header("Content-Type", Posts.JSON);
  }

  private static String json(Object value) {
    try {
      return new ObjectMapper().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
