package io.keymend.credential;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One field of an exchange's credentials: how the exchange calls it and what shape it has.
 *
 * @param label the exchange's own name of the field
 * @param hint the shape in a few plain words
 * @param pattern what the whole value must match; where the exchange documents no shape, a wide one
 * @param usual what values look like as far as anybody knows, though nobody promises it; null where
 *     the pattern says it all
 * @param legacy what values of a kind look like that the exchange no longer takes; may be null
 * @param pem the kinds of private key that may stand here as PEM: {@code Ed25519}, {@code EC},
 *     {@code RSA}
 */
public record CredentialField(
    String label, String hint, Pattern pattern, Pattern usual, Pattern legacy, List<String> pem) {

  private static final Pattern ANY_LENGTH = Pattern.compile("\\{\\d+,\\d+}");

  /** Characters to try others for: more would say little more. */
  private static final int SAMPLES = 8;

  /** Absent kinds are none. */
  public CredentialField {
    pem = pem == null ? List.of() : List.copyOf(pem);
  }

  /** Whether a PEM private key may stand here. */
  public boolean takesPem() {
    return !pem.isEmpty();
  }

  /** Made-up values, one for each way in which a value may begin, with spaces between. */
  public String samples() {
    return String.join(" ", Starts.samples(likely()));
  }

  /** Whether a text has the shape that values usually have. */
  boolean fits(String text) {
    return likely().matcher(text).matches();
  }

  /** Whether a text has the usual shape, or is a private key that may stand here. */
  boolean takes(String text) {
    return fits(text) || PrivateKeys.algorithm(text).filter(pem::contains).isPresent();
  }

  /** Whether a text may be a value at all. */
  boolean allows(String text) {
    return pattern.matcher(text).matches();
  }

  /** The narrowest shape that is known. */
  Pattern likely() {
    return usual == null ? pattern : usual;
  }

  /** Whether the shape leaves hardly any choice of length: all else fits too much. */
  boolean distinct() {
    return usual != null || !ANY_LENGTH.matcher(pattern.pattern()).find();
  }

  /** How many other plain characters fit in place of some of the text's own. */
  int looseness(String text) {
    int step = Math.max(1, text.length() / SAMPLES);
    int fitting = 0;
    for (int at = 0; at < text.length(); at += step) {
      for (char other = '!'; other <= '~'; other++) {
        fitting += fits(text.substring(0, at) + other + text.substring(at + 1)) ? 1 : 0;
      }
    }
    return fitting;
  }

  /** Whether a text is of a kind that the exchange no longer takes. */
  boolean isLegacy(String text) {
    return legacy != null && legacy.matcher(text).matches();
  }
}
