package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.credential.Corruption;
import io.keymend.credential.CredentialField;
import io.keymend.credential.CredentialFields;
import io.keymend.credential.Credentials;
import io.keymend.credential.FieldFault;
import io.keymend.credential.PasteDoctor;
import io.keymend.credential.RandomValue;
import io.keymend.credential.Secret;
import io.keymend.diagnosis.Diagnosis;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated keys of all exchanges, whole and spoilt: what is said of them, and how often rightly.
 */
class CorruptedPastesTest {
  private static final Logger LOG = Logger.getLogger(CorruptedPastesTest.class);
  private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z0-9!#%+_-]{8,24}");
  private static final int SEEDS = 200;
  private static final int WELL_FORMED = 10_000;
  private static final Map<String, Exchange> EXCHANGES = new TreeMap<>(ExchangeFiles.readAll());

  static List<String> exchanges() {
    return List.copyOf(EXCHANGES.keySet());
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void aWholeKeyRaisesNoAlarm(String id) {
    CredentialFields fields = EXCHANGES.get(id).credentials();
    PasteDoctor doctor = new PasteDoctor(fields);
    Random random = new Random(id.hashCode());
    for (int i = 0; i < WELL_FORMED; i++) {
      List<FieldFault> faults = doctor.faults(credentials(fields, random));
      assertTrue(faults.isEmpty(), () -> id + ": " + faults);
    }
  }

  /**
   * A value that is still well-formed after the accident looks whole to everybody: it is not
   * counted.
   */
  @ParameterizedTest
  @EnumSource(Corruption.class)
  void aSpoiltKeyIsToldByItsKind(Corruption corruption) {
    Map<String, Integer> wrong = new TreeMap<>();
    int told = 0;
    int unseen = 0;
    for (String id : exchanges()) {
      for (int seed = 0; seed < SEEDS; seed++) {
        Spoilt spoilt = spoilt(id, corruption, seed);
        if (spoilt.looksWhole()) {
          unseen++;
        } else if (spoilt.said() == corruption.said()) {
          told++;
        } else {
          wrong.merge(id + " " + spoilt.said(), 1, Integer::sum);
        }
      }
    }
    double rate = (double) told / (SEEDS * EXCHANGES.size() - unseen);
    LOG.info("%s: %.4f, still well-formed %d, wrong %s".formatted(corruption, rate, unseen, wrong));
    assertTrue(rate >= 0.99, () -> corruption + " " + rate + " " + wrong);
    assertTrue(unseen < SEEDS * 2, corruption + " leaves too many well-formed");
  }

  @Test
  void theRightExchangeIsGuessed() {
    List<Exchange> all = List.copyOf(EXCHANGES.values());
    Map<String, Integer> wrong = new TreeMap<>();
    int right = 0;
    int asked = 0;
    for (Exchange owner : all) {
      Random random = new Random(owner.id().hashCode());
      for (int i = 0; i < SEEDS; i++, asked++) {
        List<Exchange> guess = KeyGuess.of(all, credentials(owner.credentials(), random));
        if (guess.contains(owner)) {
          right++;
        } else {
          wrong.merge(
              owner.id() + " " + guess.stream().map(Exchange::id).toList(), 1, Integer::sum);
        }
      }
    }
    double rate = (double) right / asked;
    LOG.info("guess: %.4f of %d, wrong %s".formatted(rate, asked, wrong));
    assertTrue(rate >= 0.95, () -> rate + " " + wrong);
  }

  @Test
  void keysOfDistinctShapeHaveOneOwner() {
    List<Exchange> all = List.copyOf(EXCHANGES.values());
    for (String id : List.of("okx", "kucoin", "mexc", "bitget", "bybit", "gate", "htx", "bitmex")) {
      Random random = new Random(1);
      for (int i = 0; i < SEEDS; i++) {
        assertEquals(
            List.of(EXCHANGES.get(id)),
            KeyGuess.of(all, credentials(EXCHANGES.get(id).credentials(), random)));
      }
    }
  }

  @Test
  void thereAreEnoughKinds() {
    assertTrue(Corruption.values().length >= 20);
    assertEquals(24, EXCHANGES.size());
  }

  private record Spoilt(boolean looksWhole, Diagnosis said) {}

  private static Spoilt spoilt(String id, Corruption corruption, int seed) {
    CredentialFields fields = EXCHANGES.get(id).credentials();
    Random random = new Random(31L * id.hashCode() + seed);
    CredentialField field = random.nextBoolean() ? fields.key() : fields.secret();
    String name = field == fields.key() ? "key" : "secret";
    String whole = value(field, random);
    String value = corruption.of(whole, random);
    Credentials pasted = credentials(fields, random);
    pasted =
        field == fields.key()
            ? new Credentials(new Secret(value), pasted.secret(), pasted.passphrase())
            : new Credentials(pasted.key(), new Secret(value), pasted.passphrase());
    return new Spoilt(
        shape(field).matcher(value).matches() && value.length() != 2 * whole.length(),
        new PasteDoctor(fields)
            .faults(pasted).stream()
                .filter(fault -> fault.field().equals(name))
                .findFirst()
                .map(FieldFault::diagnosis)
                .orElse(null));
  }

  private static Credentials credentials(CredentialFields fields, Random random) {
    return new Credentials(
        new Secret(value(fields.key(), random)),
        new Secret(value(fields.secret(), random)),
        new Secret(fields.hasPassphrase() ? RandomValue.of(PLAIN_WORD, random) : ""));
  }

  private static String value(CredentialField field, Random random) {
    return RandomValue.of(shape(field), random);
  }

  private static Pattern shape(CredentialField field) {
    return field.usual() == null ? field.pattern() : field.usual();
  }
}
