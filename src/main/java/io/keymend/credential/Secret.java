package io.keymend.credential;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A pasted credential whose text leaves this package only inside a signed request.
 *
 * <p>It has no public reader, prints as a fixed word and is written as that word into JSON too, so
 * that a log line, a page or an answer cannot carry it by accident (SECURITY, section 5).
 */
public final class Secret {
  private static final Secret NONE = new Secret("");
  private final String text;

  /** Takes the text as it was pasted; null counts as empty. */
  @JsonCreator
  public Secret(String text) {
    this.text = text == null ? "" : text;
  }

  /** The absent credential. */
  public static Secret none() {
    return NONE;
  }

  /** Whether nothing was given. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The same without spaces, line breaks and invisible characters at its ends. */
  public Secret trimmed() {
    int from = 0;
    int to = text.length();
    while (from < to && Characters.isInvisible(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isInvisible(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == text.length() ? this : new Secret(text.substring(from, to));
  }

  /** The text itself: for signing and for the check of its form alone, which a test guards. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && secret.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @JsonValue
  @Override
  public String toString() {
    return "[secret]";
  }
}
