package io.keymend.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The credential fields of one exchange; {@code passphrase} is null where it has none. */
public record CredentialFields(
    CredentialField key, CredentialField secret, CredentialField passphrase) {

  /** What forms call them. */
  public static final Set<String> NAMES = Set.of("key", "secret", "passphrase");

  /** Whether the exchange asks for a passphrase. */
  public boolean hasPassphrase() {
    return passphrase != null;
  }

  /** The exchange's own name for a field of the form. */
  public String labelOf(String field) {
    return switch (field) {
      case "key" -> key.label();
      case "secret" -> secret.label();
      default -> hasPassphrase() ? passphrase.label() : "Passphrase";
    };
  }

  /** Whether key and secret have the usual shapes. */
  public boolean fit(Credentials credentials) {
    return key.fits(credentials.key().text()) && secret.takes(credentials.secret().text());
  }

  /** Whether the shapes are known closely enough to tell a key of this exchange by them. */
  public boolean distinct() {
    return key.distinct() && secret.distinct();
  }

  /** How many other characters would fit as well: the fewer, the more a fit says. */
  public int looseness(Credentials credentials) {
    return key.looseness(credentials.key().text()) + secret.looseness(credentials.secret().text());
  }

  /** The pasted fields with their shapes, in the order of the form. */
  List<Pasted> of(Credentials credentials) {
    List<Pasted> fields = new ArrayList<>();
    fields.add(new Pasted("key", key, credentials.key().text()));
    fields.add(new Pasted("secret", secret, credentials.secret().text()));
    if (hasPassphrase()) {
      fields.add(new Pasted("passphrase", passphrase, credentials.passphrase().text()));
    }
    return fields;
  }
}
