package io.keymend.credential;

import io.keymend.diagnosis.Diagnosis;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what belongs into a login form. */
final class Logins {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[^\\s@:;,|/]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+([\\s:;,|/].{0,100})?");

  /** What people choose: short, with letters, digits and a sign that no key has. */
  private static final Pattern PASSWORD =
      Pattern.compile("(?=.*\\p{L})(?=.*[0-9])(?=.*[!@#$%^&*?.,;~()<>]).{6,24}");

  private Logins() {}

  /** An e-mail address, alone or with a password; as a passphrase it is only unwise. */
  static Optional<FieldFault> address(Pasted pasted) {
    FieldFault login = FieldFault.of(pasted.field(), Diagnosis.LOGIN_PASTED);
    return ADDRESS.matcher(pasted.text()).matches()
        ? Optional.of(pasted.isPassphrase() ? login.unusual() : login)
        : Optional.empty();
  }

  /** What looks like a password, in a field whose values look otherwise. */
  static Optional<FieldFault> password(Pasted pasted) {
    CredentialField shape = pasted.shape();
    if (pasted.isPassphrase()
        || shape.fits(pasted.text())
        || !PASSWORD.matcher(pasted.text()).matches()) {
      return Optional.empty();
    }
    FieldFault login = FieldFault.of(pasted.field(), Diagnosis.LOGIN_PASTED);
    return Optional.of(shape.allows(pasted.text()) ? login.unusual() : login);
  }
}
