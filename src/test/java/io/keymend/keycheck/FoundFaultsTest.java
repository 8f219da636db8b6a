package io.keymend.keycheck;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.credential.FieldFault;
import io.keymend.credential.PasteCase;
import io.keymend.diagnosis.Diagnosis;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page has found in a paste gets the words that the server has for it. */
@QuarkusTest
class FoundFaultsTest {

  static List<PasteCase> held() {
    return PasteCase.all().stream().filter(paste -> !paste.faults().isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("held")
  void theWordsAreThoseOfTheServer(PasteCase paste) {
    Document page = Jsoup.parse(heldPage(paste));
    for (FieldFault fault : paste.expected()) {
      if (fault.diagnosis() == Diagnosis.PASSPHRASE_UNEXPECTED) {
        // The form has no such field: only a program can fill it.
        continue;
      }
      String id = paste.exchange() + "-" + fault.field() + "-fault";
      String words = Jsoup.parse(words(paste, fault).asString()).getElementById(id).text();
      String said = page.getElementById(id).text();
      assertTrue(words.startsWith(said), () -> "page: " + said + "; part: " + words);
      assertEquals(!fault.certain(), words.contains("It is whole: test it"));
      assertTrue(words.contains("What to do"), words);
    }
  }

  @Test
  void whatCanBeMendedHasAButton() {
    String mended = question("okx", "key", "space-inside", 5, ' ').asString();
    assertTrue(mended.contains("data-mend"), mended);
    String not = question("okx", "key", "cut-off", 0, 0).asString();
    assertFalse(not.contains("data-mend"), not);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?exchange=nosuch&field=key&diagnosis=cut-off",
        "?exchange=okx&field=else&diagnosis=cut-off",
        "?exchange=okx&field=key&diagnosis=nosuch",
        "?exchange=okx&field=key",
        "?exchange=okx&field=key&diagnosis=cut-off&position=-1",
        "?exchange=okx&field=key&diagnosis=space-inside&position=1&character=1114112"
      })
  void aQuestionWithoutSenseIsRefused(String question) {
    assertEquals(400, given().get("/key-check/fault" + question).statusCode());
  }

  private static String heldPage(PasteCase paste) {
    return Posts.form(
            Posts.fields(
                paste.exchange(),
                "live",
                paste.credentials().key().text(),
                paste.credentials().secret().text(),
                paste.credentials().passphrase().text()))
        .asString();
  }

  private static Response words(PasteCase paste, FieldFault fault) {
    String pasted =
        switch (fault.field()) {
          case "key" -> paste.credentials().trimmed().key().text();
          case "secret" -> paste.credentials().trimmed().secret().text();
          default -> paste.credentials().trimmed().passphrase().text();
        };
    boolean strange = !fault.character().isEmpty();
    int character = strange ? pasted.codePoints().toArray()[fault.position() - 1] : 0;
    return given()
        .queryParam("exchange", paste.exchange())
        .queryParam("field", fault.field())
        .queryParam("diagnosis", fault.diagnosis().id())
        .queryParam("certain", fault.certain())
        .queryParam("position", fault.position())
        .queryParam("character", character)
        .get("/key-check/fault");
  }

  private static Response question(
      String exchange, String field, String diagnosis, int position, int character) {
    return given()
        .queryParam("exchange", exchange)
        .queryParam("field", field)
        .queryParam("diagnosis", diagnosis)
        .queryParam("certain", true)
        .queryParam("position", position)
        .queryParam("character", character)
        .get("/key-check/fault");
  }
}
