package io.keymend.credential;

import java.util.ArrayList;
import java.util.List;

/** The credential fields of one exchange; {@code passphrase} is null where it has none. */
public record CredentialFields(
    CredentialField key, CredentialField secret, CredentialField passphrase) {

  /** Whether the exchange asks for a passphrase. */
  public boolean hasPassphrase() {
    return passphrase != null;
  }

  /** The exchange's own name for a field of the form. */
  public String labelOf(String field) {
    return switch (field) {
      case "key" -> key.label();
      case "secret" -> secret.label();
      default -> passphrase.label();
    };
  }

  /** Everything that is wrong with the form of these credentials. */
  public List<FieldFault> faults(Credentials credentials) {
    List<FieldFault> faults = new ArrayList<>();
    key.fault("key", credentials.key()).ifPresent(faults::add);
    secret.fault("secret", credentials.secret()).ifPresent(faults::add);
    if (hasPassphrase()) {
      passphrase.fault("passphrase", credentials.passphrase()).ifPresent(faults::add);
    }
    return faults;
  }
}
