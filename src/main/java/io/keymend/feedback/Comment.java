package io.keymend.feedback;

import io.keymend.credential.Redacted;
import java.util.regex.Pattern;

/** Cleans what a reader wrote before anybody keeps it. */
final class Comment {
  /**
   * Long runs without a space, shorter ones with a digit: nobody has to read codes and names of
   * programs in a comment, so more goes than {@link Redacted} takes for a secret.
   */
  private static final Pattern LONG_RUN = Pattern.compile("(?=\\S*[0-9])\\S{16,}|\\S{20,}");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

  private Comment() {}

  /** The comment without control characters, without what may be a secret, and not too long. */
  static String clean(String text) {
    if (text == null) {
      return "";
    }
    // Browsers post \r\n for what they show as one \n; a comment that is shown again must not grow.
    String lines = text.replace("\r\n", "\n");
    String safe = LONG_RUN.matcher(Redacted.of(lines).text()).replaceAll(Redacted.MARK);
    String plain = CONTROL.matcher(safe).replaceAll(" ").strip();
    return plain.length() > Feedback.LONGEST_COMMENT ? cut(plain) : plain;
  }

  /** Not between the two halves of one character. */
  private static String cut(String text) {
    int last = Feedback.LONGEST_COMMENT - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(last)) ? last : last + 1);
  }
}
