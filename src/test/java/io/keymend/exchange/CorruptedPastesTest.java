package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.credential.Corruption;
import io.keymend.credential.CredentialFields;
import io.keymend.credential.FieldFault;
import io.keymend.credential.PasteDoctor;
import io.keymend.credential.RandomPaste;
import io.keymend.diagnosis.Diagnosis;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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
      List<FieldFault> faults = doctor.faults(RandomPaste.whole(fields, random));
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
        Random random = new Random(31L * id.hashCode() + seed);
        CredentialFields fields = EXCHANGES.get(id).credentials();
        RandomPaste.Spoilt spoilt = RandomPaste.spoilt(fields, corruption, random);
        Diagnosis said = said(fields, spoilt);
        if (spoilt.looksWhole()) {
          unseen++;
        } else if (said == corruption.said()) {
          told++;
        } else {
          wrong.merge(id + " " + said, 1, Integer::sum);
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
        List<Exchange> guess = KeyGuess.of(all, RandomPaste.whole(owner.credentials(), random));
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
            KeyGuess.of(all, RandomPaste.whole(EXCHANGES.get(id).credentials(), random)));
      }
    }
  }

  @Test
  void thereAreEnoughKinds() {
    assertTrue(Corruption.values().length >= 20);
    assertEquals(24, EXCHANGES.size());
  }

  private static Diagnosis said(CredentialFields fields, RandomPaste.Spoilt spoilt) {
    return new PasteDoctor(fields)
        .faults(spoilt.pasted()).stream()
            .filter(fault -> fault.field().equals(spoilt.field()))
            .findFirst()
            .map(FieldFault::diagnosis)
            .orElse(null);
  }
}
