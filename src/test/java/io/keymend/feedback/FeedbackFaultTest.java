package io.keymend.feedback;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that fails costs a reaction, and nothing else. */
@QuarkusTest
@TestProfile(FeedbackFaultTest.OwnDatabase.class)
class FeedbackFaultTest {
  @Inject DataSource database;

  /** Runs with a database that the test may spoil. */
  public static class OwnDatabase implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:spoilt;DB_CLOSE_DELAY=-1");
    }
  }

  @BeforeEach
  void spoil() throws SQLException {
    run("alter table feedback rename to lost_feedback");
    run("alter table check_record rename to lost_check_record");
  }

  @AfterEach
  void mend() throws SQLException {
    run("alter table lost_feedback rename to feedback");
    run("alter table lost_check_record rename to check_record");
  }

  @Test
  void theReaderIsToldAndTheWordsStay() {
    Response answer = FeedbackTest.post("key-invalid", "no", "Words & more").post("/feedback");
    assertEquals(503, answer.statusCode());
    assertEquals("no-store", answer.header("Cache-Control"));
    Document page = Reader.page(answer);
    assertEquals("Words & more", page.select("textarea[name=comment]").val());
    assertTrue(page.select("#reaction").text().contains("could not be saved"));
    assertFalse(page.text().contains("Exception"));
    assertFalse(page.text().toLowerCase().contains("sql"));
  }

  @Test
  void thePagesScriptIsToldToo() {
    Response answer =
        FeedbackTest.post("key-invalid", "no", "Words")
            .header("Keymend-Part", "true")
            .post("/feedback");
    assertEquals(503, answer.statusCode());
    assertFalse(answer.asString().contains("<html"));
    assertEquals("Words", Reader.page(answer).select("textarea").val());
  }

  @Test
  void theFaceTheReasonsAndTheTicketStayToo() {
    String ticket = "0123456789abcdef".repeat(2);
    Document page =
        Reader.page(
            FeedbackTest.post("key-invalid", "unsure", "Words")
                .formParam("reason", "steps-differ", "hard-to-follow")
                .formParam("ticket", ticket)
                .post("/feedback"));
    assertEquals(List.of("unsure"), page.select(".face[aria-pressed=true]").eachAttr("value"));
    assertEquals(
        List.of("steps-differ", "hard-to-follow"),
        page.select("input[name=reason][checked]").eachAttr("value"));
    assertEquals(ticket, page.select("input[name=ticket]").val());
  }

  @Test
  void whatIsNoTicketIsNotShownAgain() {
    Response answer =
        FeedbackTest.post("key-invalid", "no", "")
            .formParam("ticket", "PastedByMistake7")
            .post("/feedback");
    assertEquals(503, answer.statusCode());
    assertFalse(answer.asString().contains("PastedByMistake7"));
    assertTrue(Reader.page(answer).select("input[name=ticket]").isEmpty());
  }

  @Test
  void aMistakeIsStillSaidAsSuch() {
    assertEquals(400, FeedbackTest.post("nowhere", "no", "").post("/feedback").statusCode());
  }

  @Test
  void theRestOfThePortalWorks() {
    for (String address : new String[] {"/", "/articles/key-invalid", "/search?q=key"}) {
      assertEquals(200, given().get(address).statusCode(), address);
    }
    Response check =
        given()
            .header("Sec-Fetch-Site", "same-origin")
            .formParam("exchange", "binance")
            .formParam("environment", "practice")
            .formParam("key", "k".repeat(64))
            .formParam("secret", "s".repeat(64))
            .post("/key-check");
    assertEquals(200, check.statusCode());
    assertTrue(Reader.page(check).text().contains("What we sent"));
  }

  @Test
  void afterTheFaultReactionsAreKeptAgain() throws SQLException {
    mend();
    try {
      assertEquals(200, FeedbackTest.post("key-invalid", "yes", "").post("/feedback").statusCode());
    } finally {
      spoil();
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
