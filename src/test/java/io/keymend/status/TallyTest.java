package io.keymend.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.diagnosis.Diagnosis;
import io.keymend.diagnosis.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When failing checks of customers are a jump. */
class TallyTest {

  @ParameterizedTest
  @CsvSource({
    "2, 2, 0, 0, false",
    "10, 10, 0, 0, false",
    "11, 11, 1000, 0, false",
    "12, 12, 0, 0, true",
    "24, 12, 1000, 10, true",
    "25, 12, 1000, 10, false",
    "400, 199, 1000, 10, false",
    "400, 200, 1000, 10, true",
    "100, 69, 1000, 300, false",
    "100, 70, 1000, 300, true",
    "100, 100, 1000, 610, false",
    "0, 0, 0, 0, false"
  })
  void needsManyMoreThanUsual(
      long checks, long troubled, long usualChecks, long usualTroubled, boolean jump) {
    Tally usual = new Tally(usualChecks, usualTroubled);
    assertEquals(jump, new Tally(checks, troubled).jumpsFrom(usual));
  }

  @Test
  void noFindingAboutAKeyIsTrouble() {
    assertTrue(Tally.TROUBLE.contains(Diagnosis.EXCHANGE_MAINTENANCE));
    Tally.TROUBLE.forEach(each -> assertEquals(Verdict.CANNOT_TELL, each.verdict(), each.id()));
  }
}
