package io.keymend.message;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The shared samples of error messages, and cases of our own, are read as people read them. */
class MessageSamplesTest {
  private static final Diagnoser DIAGNOSER = Diagnosers.of();

  @Test
  void samplesAreReadRight() {
    check("samples", LabelledMessage.samples());
  }

  @Test
  void casesAreReadRight() {
    check("cases", LabelledMessage.cases());
  }

  private static void check(String name, List<LabelledMessage> messages) {
    Accuracy accuracy = Accuracy.of(DIAGNOSER, messages);
    System.out.printf(
        "%s: %s%n%s%s", name, accuracy.summary(), accuracy.confusion(), accuracy.failures());
    assertTrue(accuracy.diagnosis() >= 0.97, accuracy::failures);
    assertTrue(accuracy.exchange() >= 0.95, accuracy::failures);
    assertTrue(accuracy.negatives() >= 0.95, accuracy::failures);
  }
}
