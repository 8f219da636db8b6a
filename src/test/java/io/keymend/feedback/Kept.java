package io.keymend.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;

/** The reactions in the database. */
final class Kept {
  private Kept() {}

  static void forgetAll() {
    QuarkusTransaction.requiringNew().run(() -> Feedback.deleteAll());
  }

  static List<Feedback> all() {
    return QuarkusTransaction.requiringNew().call(() -> Feedback.listAll());
  }

  static Feedback onlyOne() {
    List<Feedback> kept = all();
    assertEquals(1, kept.size());
    return kept.get(0);
  }
}
