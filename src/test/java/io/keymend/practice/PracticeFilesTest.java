package io.keymend.practice;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.diagnosis.Diagnosis;
import io.keymend.practice.Answer.Reply;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every practice file: it can be read, its words are words, and a fault in it is named. */
class PracticeFilesTest {

  private static final Map<String, PracticeFile> FILES = new PracticeFiles().all();
  private static final String KEY = "name: a, about: b, key: c, secret: d, expect: key-works";
  private static final String FILE =
      """
      public: {GET /time: {body: now}}
      answers: {works: {GET /rights: {body: all}}}
      keys:
        - {%s, plays: works}
      """
          .formatted(KEY);

  static Set<String> exchanges() {
    return FILES.keySet();
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void everyKeyExpectsADiagnosisThatExistsAndSaysWhy(String exchange) {
    for (PracticeKey key : FILES.get(exchange).keys()) {
      assertDoesNotThrow(() -> Diagnosis.of(key.expect()), key.name());
      assertTrue(key.name().matches("[a-z0-9]+(-[a-z0-9]+)*"), key.name());
      assertTrue(key.about().matches("[A-Z].+[A-Za-z0-9]\\."), key.about());
    }
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void everyBodyIsWhatItsTypeSays(String exchange) {
    PracticeFile file = FILES.get(exchange);
    Places places = new Places("key", Customer.NOON);

    Stream.concat(
            file.open().values().stream(),
            file.answers().values().stream().flatMap(answer -> answer.values().stream()))
        .map(reply -> reply.fill(places))
        .filter(reply -> reply.type().equals(Reply.JSON))
        .forEach(reply -> assertFalse(Json.tree(reply.body()).isMissingNode(), reply.body()));
  }

  @Test
  void readsAFile() {
    PracticeFile file = PracticeFiles.read("okx", FILE);

    assertEquals("c", file.keys().get(0).key());
    assertTrue(file.keys().get(0).registered());
    assertEquals(200, file.open().get("GET /time").http());
    assertEquals("application/json", file.open().get("GET /time").type());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "public: | colour: red # | colour",
        "body: now | bodi: now | bodi",
        "plays: works | plays: works, colour: red | colour",
        "secret: d, | | secret",
        "body: now} | body: now}, GET /time: {} | GET /time",
        "plays: works | plays: dances | key 'a' plays 'dances', which is no answer of this file",
        "plays: works | site: eea | key 'a' plays '', which is no answer of this file",
        "works: {GET | slow: {GET | answer 'slow' has the name of a trouble",
        "GET /time | get time | 'get time' is no method and path",
        "GET /rights | GET rights | 'GET rights' is no method and path"
      })
  void namesFileAndFaultOfABrokenFile(String right, String wrong, String fault) {
    String broken = FILE.replace(right, wrong == null ? "" : wrong);
    String told =
        assertThrows(RuntimeException.class, () -> PracticeFiles.read("okx", broken)).getMessage();

    assertTrue(told.startsWith("practice/okx.yaml: "), told);
    assertTrue(told.contains(fault), told);
  }

  @Test
  void refusesTwoKeysOfOneNameAndOneKeyTwiceAtASite() {
    String second = FILE + "  - {%s, plays: works}\n";

    assertThrows(RuntimeException.class, () -> read(second, KEY.replace("key: c", "key: e")));
    assertThrows(RuntimeException.class, () -> read(second, KEY.replace("name: a", "name: z")));
    assertDoesNotThrow(() -> read(second, KEY.replace("name: a", "name: z, site: eea")));
  }

  @Test
  void aSiteKnowsItsOwnKeysOnly() {
    PracticeFile file =
        PracticeFiles.read(
            "okx",
            FILE
                + """
                  - {name: there, about: b, key: d, secret: d, site: eea, plays: works, expect: e}
                  - {name: nowhere, about: b, key: f, secret: d, registered: false, expect: e}
                """);

    assertEquals(Set.of("c"), file.keysAt("").keySet());
    assertEquals(Set.of("d"), file.keysAt("eea").keySet());
    assertEquals(Set.of(), file.keysAt("us").keySet());
    assertEquals(
        List.of("practice", "practice-eea", "practice"),
        file.keys().stream().map(PracticeKey::environment).toList());
  }

  private static void read(String file, String key) {
    PracticeFiles.read("okx", file.formatted(key));
  }
}
