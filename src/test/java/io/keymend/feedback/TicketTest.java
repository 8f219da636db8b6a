package io.keymend.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ticket takes all its 128 bits from chance, and nothing else passes for one. */
class TicketTest {
  private static final String TEXT = "0123456789abcdef0123456789abcdef";

  @Test
  void isWhatChanceGives() {
    assertEquals("00".repeat(16), Ticket.fresh(() -> 0L).text());
    assertEquals("ff".repeat(16), Ticket.fresh(() -> -1L).text());
  }

  @Test
  void isFoundAgain() {
    assertEquals(Optional.of(new Ticket(TEXT)), Ticket.find(TEXT));
    Ticket fresh = Ticket.fresh(new SecureRandom());
    assertEquals(Optional.of(fresh), Ticket.find(fresh.text()));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "0123456789abcdef0123456789abcde",
        "0123456789abcdef0123456789abcdef0",
        "0123456789ABCDEF0123456789ABCDEF",
        "0123456789abcdef0123456789abcdef\n",
        " 123456789abcdef0123456789abcdef",
        "' or '1' = '1"
      })
  void anythingElseIsNone(String text) {
    assertTrue(Ticket.find(text).isEmpty());
  }
}
