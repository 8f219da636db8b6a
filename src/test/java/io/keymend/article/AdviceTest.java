package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Advice that makes a key weaker is told from a warning of it. */
class AdviceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Enable withdrawals on your key.",
        "Tick all boxes, then allow internal transfers.",
        "Switch on the right to withdraw.",
        "The withdrawal right must be on.",
        "Remove the IP list and test again.",
        "Clear the whitelist of the key.",
        "Take the list off for a minute.",
        "Turn off IP binding.",
        "Choose unrestricted access.",
        "Send your secret to support.",
        "Give them the passphrase.",
        "Share the API secret with us.",
        "Tell support your passphrase."
      })
  void badAdviceIsRecognised(String sentence) {
    assertTrue(Advice.isForbidden(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Never send a secret to anyone.",
        "Check that trading is still ticked and withdrawals are off.",
        "Please do not clear the list to make the message go away."
      })
  void aWarningIsNone(String sentence) {
    assertFalse(Advice.isForbidden(sentence));
  }
}
