package io.keymend.credential;

import java.util.Arrays;
import java.util.List;

/**
 * One pasted field as the checks of its form see it.
 *
 * @param field {@code key}, {@code secret} or {@code passphrase}
 * @param shape what it should look like
 * @param text what was pasted, without invisible characters at its ends
 */
record Pasted(String field, CredentialField shape, String text) {

  /** Whether the customer has chosen the value, so that it may be any word. */
  boolean isPassphrase() {
    return field.equals("passphrase");
  }

  /** What stands between spaces. */
  List<String> parts() {
    return Arrays.stream(text.split("[\\p{IsWhite_Space}\\p{Cf}]+"))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  @Override
  public String toString() {
    return "Pasted " + field;
  }
}
