package io.keymend.credential;

import java.util.Optional;

/**
 * The end of a key, by which its owner and support can tell which key is meant; the only characters
 * of a credential that may ever be shown.
 *
 * <p>A secret pasted into the field of the key must not show its end. So there is none while
 * anything is wrong with the form of the paste, while two fields hold the same, and while the two
 * fields may be swapped: where the text could be a secret as well, the exchange has to know it as a
 * key.
 *
 * @param text an ellipsis and four characters, or empty
 */
public record KeyEnd(String text) {
  private static final KeyEnd HIDDEN = new KeyEnd("");

  /** Of a key that is no longer, the end would give too much away. */
  private static final int TOO_SHORT = 8;

  private static final int SHOWN = 4;

  /** No end, for a paste that nobody has vouched for. */
  public static KeyEnd hidden() {
    return HIDDEN;
  }

  /**
   * The end of the key in cleaned credentials, if it may be shown.
   *
   * @param known whether the exchange's answer proves that the text is one of its keys
   */
  public static KeyEnd of(CredentialFields fields, Credentials credentials, boolean known) {
    String key = credentials.key().text();
    boolean safe =
        key.length() > TOO_SHORT
            && new PasteDoctor(fields).faults(credentials).isEmpty()
            && !key.equals(credentials.secret().text())
            && !key.equals(credentials.passphrase().text())
            && (known || !couldBeASecret(fields, credentials.key()));
    return safe ? new KeyEnd("…" + key.substring(key.length() - SHOWN)) : HIDDEN;
  }

  /** The end itself; empty where none may be shown. */
  public Optional<String> shown() {
    return Optional.of(text).filter(end -> !end.isEmpty());
  }

  private static boolean couldBeASecret(CredentialFields fields, Secret key) {
    return fields.secret().allows(key.text())
        || fields.hasPassphrase() && fields.passphrase().allows(key.text());
  }
}
