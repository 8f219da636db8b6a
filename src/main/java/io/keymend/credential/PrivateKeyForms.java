package io.keymend.credential;

import io.keymend.diagnosis.Diagnosis;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds private keys that cannot be read or are of a wrong kind, and public keys in their place.
 */
final class PrivateKeyForms implements FormCheck {
  private static final Pattern PUBLIC =
      Pattern.compile("(ssh-(rsa|ed25519)|ecdsa-sha2-\\S+) .*|.*PUBLIC KEY-.*", Pattern.DOTALL);

  /**
   * How the DER forms of public keys begin in base64: Ed25519 (RFC 8410), EC and RSA (RFC 5480).
   */
  private static final Pattern BARE_PUBLIC =
      Pattern.compile("(MCowBQYDK2Vw|MFkwEwYHKoZI|MII[BC]..NBgkqhki)[A-Za-z0-9+/=\\s]{20,}");

  /** How those of private keys begin: PKCS#8 (RFC 5208), SEC1 (RFC 5915), PKCS#1 (RFC 8017). */
  private static final Pattern BARE_PRIVATE =
      Pattern.compile("(MC4CAQAw|MIG[HT]AgEA|MHcCAQEE|MII[CEJ]..(IB|ADAN))[A-Za-z0-9+/=\\s]{20,}");

  @Override
  public Optional<FieldFault> faultIn(Pasted pasted) {
    return Optional.ofNullable(kindOf(pasted)).map(kind -> FieldFault.of(pasted.field(), kind));
  }

  private static Diagnosis kindOf(Pasted pasted) {
    String text = pasted.text();
    CredentialField shape = pasted.shape();
    if (pasted.isPassphrase() && !PrivateKeys.looksLikePem(text)) {
      return null;
    }
    if (PUBLIC.matcher(text).matches() || BARE_PUBLIC.matcher(text).matches()) {
      return Diagnosis.PUBLIC_KEY_PASTED;
    }
    if (BARE_PRIVATE.matcher(text).matches() && !shape.fits(text)) {
      return shape.takesPem() ? Diagnosis.BROKEN_PRIVATE_KEY : Diagnosis.WRONG_KEY_TYPE;
    }
    if (!PrivateKeys.looksLikePem(text)) {
      return shape.isLegacy(text) ? Diagnosis.WRONG_KEY_TYPE : null;
    }
    if (!shape.takesPem()) {
      return Diagnosis.WRONG_KEY_TYPE;
    }
    return PrivateKeys.algorithm(text).isEmpty()
        ? Diagnosis.BROKEN_PRIVATE_KEY
        : shape.takes(text) ? null : Diagnosis.WRONG_KEY_TYPE;
  }
}
