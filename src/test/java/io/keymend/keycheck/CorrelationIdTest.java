package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names of checks that somebody can read out. */
class CorrelationIdTest {
  private final Random random = new Random(7);

  @Test
  void comesFromTheChanceThatItIsGiven() {
    assertEquals(CorrelationId.fresh(new Random(1)), CorrelationId.fresh(new Random(1)));
  }

  @Test
  void isTenCharactersThatNobodyMistakesForAnother() {
    Set<String> ids =
        Stream.generate(() -> CorrelationId.fresh(random).text())
            .limit(2000)
            .collect(Collectors.toSet());
    assertEquals(2000, ids.size(), "each once");
    ids.forEach(id -> assertTrue(id.matches("[2-9A-HJ-NP-Z]{10}"), id));
    assertEquals(32, String.join("", ids).chars().distinct().count(), "all letters are in use");
  }
}
