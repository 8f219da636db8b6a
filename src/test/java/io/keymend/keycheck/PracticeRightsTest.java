package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a reader sees of the rights of a practice key. */
@QuarkusTest
class PracticeRightsTest {
  @Test
  void showsTheRightsOfTheKey() {
    Element rights = ResultPage.table(ResultPage.of("binance", "works-can-withdraw"), "Right");

    assertEquals("on", ResultPage.state(rights, "Read"));
    assertEquals("on", ResultPage.state(rights, "Spot trading"));
    assertEquals("off", ResultPage.state(rights, "Futures"));
    assertEquals("on", ResultPage.state(rights, "Withdraw"));
    assertEquals("yes", ResultPage.state(rights, "Bound to IP addresses"));
    assertTrue(rights.text().contains("Enable Spot & Margin Trading"), "no words of the exchange");
  }

  @Test
  void saysWhatAnExchangeDoesNotShow() {
    Document closed = ResultPage.of("binance", "restrictions-closed");

    assertTrue(closed.select("th:containsOwn(Right)").isEmpty());
    assertEquals(
        "not visible",
        ResultPage.state(
            ResultPage.table(ResultPage.of("coinbase", "works"), "Right"),
            "Bound to IP addresses"));
    assertEquals(
        "yes: 203.0.113.10, 203.0.113.11",
        ResultPage.state(
            ResultPage.table(ResultPage.of("okx", "works"), "Right"), "Bound to IP addresses"));
  }

  @Test
  void tellsRightsThatAreNotThereFromThoseThatAreOff() {
    PracticeKeyFile works = PracticeKeyFile.named("coinbase", "works");

    var answer = Posts.json(Posts.object(Posts.fields(works))).jsonPath();

    assertEquals("not-applicable", answer.getString("rights.margin"));
    assertEquals("off", answer.getString("rights.withdraw"));
    assertEquals("on", answer.getString("rights.spot"));
  }

  @Test
  void namesTheRightThatIsNeededAndOff() {
    Document page = ResultPage.of("bybit", "no-spot");

    assertTrue(page.text().contains("Switched off at the exchange, but needed: SPOT Trade"));
    assertEquals("off", ResultPage.state(ResultPage.table(page, "Right"), "Spot trading"));
  }
}
