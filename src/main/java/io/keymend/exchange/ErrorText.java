package io.keymend.exchange;

/**
 * The code and the message of an error answer, both empty when the answer has none.
 *
 * <p>The message is matched against rules and never shown: an exchange may echo what it was sent.
 */
record ErrorText(String code, String message) {}
