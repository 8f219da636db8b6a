package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pastes that are damaged but whole: they are understood, and the reader is told. */
@QuarkusTest
class PastesTest {
  private static final PracticeKeyFile BINANCE = PracticeKeyFile.named("binance", "works");
  private static final PracticeKeyFile COINBASE = PracticeKeyFile.named("coinbase", "works");

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\\n", "\r\n", "\\r\\n", "\n\n"})
  void readsAPrivateKeyWithoutItsLineBreaks(String instead) {
    String secret = COINBASE.secret().replace("\n", instead);

    assertEquals("key-works", check("coinbase", COINBASE.key(), secret, "").getString("diagnosis"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n", "\t", "\u00a0", "\u200b", "\ufeff"})
  void cleansTheEndsAndSaysSo(String edge) {
    JsonPath answer = check("binance", edge + BINANCE.key() + edge, BINANCE.secret() + edge, "");

    assertEquals("key-works", answer.getString("diagnosis"));
    assertTrue(answer.getList("warnings").contains("ends-cleaned"));
    assertEquals(List.of("key", "key", "secret"), answer.getList("repairs.field"));
    assertEquals(List.of(1, 66, 65), answer.getList("repairs.position"));
    assertEquals(Set.of("space-at-edge"), Set.copyOf(answer.getList("repairs.diagnosis")));
  }

  @Test
  void saysNothingOfEndsThatAreClean() {
    assertEquals(
        List.of(), check("binance", BINANCE.key(), BINANCE.secret(), "").getList("warnings"));
  }

  @Test
  void holdsBackAPassphraseWhereThereIsNone() {
    JsonPath answer = check("binance", BINANCE.key(), BINANCE.secret(), "what \u0410ver\u200b");

    assertEquals("passphrase-unexpected", answer.getString("diagnosis"));
    assertEquals(List.of("passphrase"), answer.getList("faults.field"));
    assertEquals(List.of(), answer.getList("calls"));
  }

  private static JsonPath check(String exchange, String key, String secret, String passphrase) {
    return Posts.json(Posts.object(Posts.fields(exchange, key, secret, passphrase))).jsonPath();
  }
}
