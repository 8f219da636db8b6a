package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.keycheck.ScriptedExchange.Script;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** An exchange that refused a call for too many is not called again before its time. */
@QuarkusTest
@TestProfile(PausedExchangeTest.Heeded.class)
class PausedExchangeTest {
  private static final Script BANNED =
      (arrival, socket) ->
          socket
              .getOutputStream()
              .write(
                  ("HTTP/1.1 418 Banned\r\nRetry-After: 7200\r\nContent-Type: application/json\r\n"
                          + "Content-Length: 48\r\n\r\n"
                          + "{\"code\":-1003,\"msg\":\"Way too much request weig\"}")
                      .getBytes(StandardCharsets.UTF_8));

  /** The scripted exchange, with its wishes heeded. */
  public static class Heeded extends Scripted {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("keymend.limits.deadline", "PT60S");
    }
  }

  ScriptedExchange scripted;

  @Test
  void isLeftAloneForAsLongAsItAsked() {
    scripted.play(BANNED);
    Canary key = Canary.of("binance");

    Response first = Posts.form(key.fields("live"));
    assertEquals(200, first.statusCode());
    assertEquals(1, Jsoup.parse(first.asString()).select(".result-cannot-tell").size());
    int calls = scripted.arrivals().size();

    Response second = Posts.form(key.fields("live"));
    assertEquals(429, second.statusCode());
    int seconds = Integer.parseInt(second.header("Retry-After"));
    assertTrue(seconds > 7100 && seconds <= 7201, "Retry-After " + seconds);
    assertTrue(notice(second).contains("Binance asked us to wait"), notice(second));
    assertTrue(notice(second).contains("keep it"), notice(second));
    Response json = Posts.json(Posts.object(key.fields("live")));
    assertEquals(429, json.statusCode());
    assertTrue(Integer.parseInt(json.header("Retry-After")) > 7100);
    assertEquals(calls, scripted.arrivals().size(), "the exchange was called during its pause");

    Response form = RestAssured.get("/key-check?exchange=binance");
    assertEquals(200, form.statusCode());
    assertTrue(notice(form).contains("about 120 minutes"), notice(form));
    assertEquals("", notice(RestAssured.get("/key-check?exchange=okx")));
  }

  private static String notice(Response page) {
    return Jsoup.parse(page.asString()).select(".tester > .notice").text();
  }
}
