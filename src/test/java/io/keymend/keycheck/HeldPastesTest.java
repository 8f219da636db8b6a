package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.credential.Credentials;
import io.keymend.credential.PasteCase;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a paste is said before anything is sent, and without repeating it. */
@QuarkusTest
@TestProfile(Scripted.class)
class HeldPastesTest {
  ScriptedExchange scripted;

  static List<PasteCase> held() {
    return PasteCase.all().stream().filter(paste -> !paste.faults().isEmpty()).toList();
  }

  private static PasteCase unusual() {
    return held().stream()
        .filter(paste -> paste.lookalikes() == null)
        .filter(paste -> paste.expected().stream().noneMatch(fault -> fault.certain()))
        .findFirst()
        .orElseThrow();
  }

  @BeforeEach
  void listen() {
    scripted.play(Faults.ANSWER_WELL);
  }

  @ParameterizedTest
  @MethodSource("held")
  void aPageSaysItAndNothingIsSent(PasteCase paste) {
    Response page = Posts.form(fields(paste));

    assertEquals(List.of(), scripted.arrivals());
    assertTrue(page.asString().contains("Nothing was sent to"), page.asString());
    paste.expected().forEach(fault -> saidBeside(paste, fault.field(), page.asString()));
    boolean certain = paste.expected().stream().anyMatch(fault -> fault.certain());
    assertTrue(page.asString().contains("Verdict: " + (certain ? "fix this" : "cannot tell")));
    paste.texts().forEach(text -> assertFalse(page.asString().contains(text), "repeated"));
  }

  @ParameterizedTest
  @MethodSource("held")
  void aProgramGetsTheFindingAndNothingIsSent(PasteCase paste) {
    JsonPath answer = Posts.json(Posts.object(fields(paste))).jsonPath();

    assertEquals(List.of(), scripted.arrivals());
    assertEquals(paste.diagnosis().id(), answer.getString("diagnosis"));
    assertEquals(paste.diagnosis().family().id(), answer.getString("family"));
    boolean certain = paste.expected().stream().anyMatch(fault -> fault.certain());
    assertEquals(certain ? "fix-this" : "cannot-tell", answer.getString("verdict"));
    assertEquals(
        paste.expected().stream().map(fault -> fault.diagnosis().id()).toList(),
        answer.getList("faults.diagnosis"));
    assertEquals(
        paste.lookalikes() == null ? List.of() : paste.lookalikes(), answer.getList("lookalikes"));
    assertTrue(answer.getList("calls").isEmpty());
  }

  @Test
  void whatIsOnlyUnusualIsTestedWhenTheCustomerIsSure() {
    PasteCase paste = unusual();
    Response first = Posts.form(fields(paste));
    assertTrue(first.asString().contains("name=\"sure\""));
    assertEquals(List.of(), scripted.arrivals());

    String answer = Posts.form(with(fields(paste), "sure", "true")).asString();
    assertTrue(answer.contains("class=\"result "), answer);
    assertFalse(scripted.arrivals().isEmpty());
  }

  @Test
  void whatIsCertainIsNotTestedHoweverSureTheCustomerIs() {
    PasteCase paste =
        held().stream()
            .filter(one -> one.expected().stream().anyMatch(fault -> fault.certain()))
            .findFirst()
            .orElseThrow();
    Response page = Posts.form(with(fields(paste), "sure", "true"));

    assertFalse(page.asString().contains("name=\"sure\""));
    assertEquals(List.of(), scripted.arrivals());
  }

  private static void saidBeside(PasteCase paste, String field, String page) {
    String id = paste.exchange() + "-" + field;
    boolean hasField = page.contains("id=\"" + id + "\"");
    assertTrue(page.contains("href=\"#" + id + "\""), "not in the summary: " + id);
    assertEquals(hasField, page.contains("id=\"" + id + "-fault\""), "not beside the field: " + id);
  }

  private static String[] fields(PasteCase paste) {
    Credentials pasted = paste.credentials();
    return Posts.fields(
        paste.exchange(),
        "live",
        pasted.key().text(),
        pasted.secret().text(),
        pasted.passphrase().text());
  }

  private static String[] with(String[] fields, String name, String value) {
    String[] more = Arrays.copyOf(fields, fields.length + 2);
    more[fields.length] = name;
    more[fields.length + 1] = value;
    return more;
  }
}
