package io.keymend.credential;

import java.util.Random;
import java.util.regex.Pattern;

/** Made-up credentials of an exchange, whole or with one field spoilt on its way. */
public final class RandomPaste {
  private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z0-9!#%+_-]{8,24}");

  private RandomPaste() {}

  /**
   * Credentials of which one field was spoilt.
   *
   * @param field {@code key} or {@code secret}
   * @param looksWhole whether the field is still well-formed, so that nobody could tell
   */
  public record Spoilt(Credentials pasted, String field, boolean looksWhole) {}

  /** Whole credentials. */
  public static Credentials whole(CredentialFields fields, Random random) {
    return new Credentials(
        new Secret(value(fields.key(), random)),
        new Secret(value(fields.secret(), random)),
        new Secret(fields.hasPassphrase() ? RandomValue.of(PLAIN_WORD, random) : ""));
  }

  /** The same with key or secret spoilt. */
  public static Spoilt spoilt(CredentialFields fields, Corruption corruption, Random random) {
    CredentialField field = random.nextBoolean() ? fields.key() : fields.secret();
    String whole = value(field, random);
    String value = corruption.of(whole, random);
    Credentials others = whole(fields, random);
    boolean key = field == fields.key();
    Secret spoilt = new Secret(value);
    return new Spoilt(
        new Credentials(
            key ? spoilt : others.key(), key ? others.secret() : spoilt, others.passphrase()),
        key ? "key" : "secret",
        field.likely().matcher(value).matches() && value.length() != 2 * whole.length());
  }

  private static String value(CredentialField field, Random random) {
    return RandomValue.of(field.likely(), random);
  }
}
