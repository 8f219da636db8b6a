package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The answer is written while the check runs, call by call; who leaves ends the check. */
@QuarkusTest
@TestProfile(Scripted.class)
class RunningAnswerTest {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Canary KEY = Canary.of("binance");

  ScriptedExchange scripted;

  @Test
  void theFirstCallIsShownWhileTheExchangeStillThinks() throws Exception {
    CountDownLatch mayAnswer = new CountDownLatch(1);
    scripted.play(
        (arrival, socket) -> {
          await(mayAnswer);
          Faults.ANSWER_WELL.play(arrival, socket);
        });

    InputStream body = post(false).body();
    String before = readUntil(body, "data-call=\"1\"");
    assertTrue(before.contains("<h1>Test of your Binance key</h1>"), before);
    assertFalse(before.contains("class=\"result"), "nothing is known yet");
    assertTrue(before.contains("data-cancel"), "who waits can give up");
    mayAnswer.countDown();
    Document page = Jsoup.parse(before + rest(body));

    assertEquals(1, page.select(".result-works").size());
    assertEquals(1, page.select("footer").size(), "the page is whole");
    List<String> calls = page.select(".calls [data-call]").eachAttr("data-call");
    List<String> answered = page.select(".calls .answered").eachAttr("data-call");
    assertEquals(answered.size() * 2, calls.size(), "each call is told twice: out and back");
    assertEquals(answered.size(), answered.stream().distinct().count());
    assertTrue(page.select(".calls .answered").text().contains("answered 200"));
  }

  @Test
  void thePagesScriptGetsOneLinePerCallAndThenTheResult() throws Exception {
    scripted.play(Faults.ANSWER_WELL);
    List<String> lines = rest(post(true).body()).lines().toList();
    int calls = (int) lines.stream().takeWhile(line -> line.startsWith("<li data-call")).count();
    assertTrue(calls >= 4, "lines of calls: " + calls);
    String result = String.join("\n", lines.subList(calls, lines.size()));
    assertFalse(result.contains("<li data-call"), result);
    assertEquals("result result-works", Jsoup.parse(result).body().child(0).className());
  }

  @Test
  void noPieceCarriesACredential() throws Exception {
    scripted.play(Faults.ANSWER_WELL);
    for (boolean part : new boolean[] {true, false}) {
      String all = rest(post(part).body());
      assertFalse(all.contains(KEY.key()), "part: " + part);
      assertFalse(all.contains(KEY.secret()), "part: " + part);
    }
  }

  @Test
  void whoLeavesEndsTheCheck() throws Exception {
    CountDownLatch hungUp = new CountDownLatch(1);
    scripted.play(
        (arrival, socket) -> {
          try {
            Faults.SILENT.play(arrival, socket);
          } finally {
            hungUp.countDown();
          }
        });

    InputStream body = post(false).body();
    readUntil(body, "data-call=\"1\"");
    body.close();

    assertTrue(hungUp.await(30, TimeUnit.SECONDS), "the call was left open");
    assertTrue(
        scripted.arrivals().stream().allMatch(ScriptedExchange.Arrival::isPublic),
        "nothing signed went out");
  }

  @Test
  void nobodyKeepsTheAnswerAndNoProxyCollectsIt() throws Exception {
    scripted.play(Faults.ANSWER_WELL);
    HttpResponse<InputStream> answer = post(false);
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    assertEquals("no", answer.headers().firstValue("X-Accel-Buffering").orElse(""));
    assertEquals("text/html;charset=UTF-8", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent());
    rest(answer.body());
  }

  private static HttpResponse<InputStream> post(boolean part) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(Posts.at("/key-check"))
            .header("Content-Type", Posts.FORM)
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(Posts.encoded(KEY.fields("live"))));
    if (part) {
      request.header("Keymend-Part", "true");
    }
    HttpResponse<InputStream> answer = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
    assertEquals(200, answer.statusCode());
    return answer;
  }

  private static String readUntil(InputStream body, String wanted) throws IOException {
    StringBuilder text = new StringBuilder();
    while (text.indexOf(wanted) < 0) {
      int next = body.read();
      assertTrue(next >= 0, "ended before " + wanted + ": " + text);
      text.append((char) next);
    }
    return text.toString();
  }

  private static String rest(InputStream body) throws IOException {
    return new String(body.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      if (!latch.await(60, TimeUnit.SECONDS)) {
        throw new IOException("nobody read the first call");
      }
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }
}
