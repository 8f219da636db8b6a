package io.keymend.keycheck;

import io.keymend.credential.Credentials;
import io.keymend.credential.KeyEnd;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Finding;
import java.util.EnumSet;
import java.util.Set;

/**
 * By what support and the owner of a key know which check and which key is meant.
 *
 * @param id the correlation id, which the log and the journal carry too
 */
public record Reference(String id, KeyEnd key) {
  /** What an exchange can only find of a key that it has. */
  private static final Set<Diagnosis> KNOW_THE_KEY =
      EnumSet.of(
          Diagnosis.KEY_WORKS,
          Diagnosis.BAD_SECRET,
          Diagnosis.WRONG_PASSPHRASE,
          Diagnosis.MISSING_PERMISSION,
          Diagnosis.IP_NOT_ALLOWED,
          Diagnosis.KEY_EXPIRED,
          Diagnosis.AGREEMENT_REQUIRED,
          Diagnosis.ACCOUNT_RESTRICTED,
          Diagnosis.KYC_REQUIRED,
          Diagnosis.ACCOUNT_TYPE_NOT_ENABLED,
          Diagnosis.ALREADY_CONNECTED);

  /** Of a paste that did not go out. */
  static Reference unsent(CorrelationId id) {
    return new Reference(id.text(), KeyEnd.hidden());
  }

  /** Of a check with its finding; one possible cause that needs no key hides the key's end. */
  static Reference of(CorrelationId id, Exchange exchange, Credentials clean, Finding finding) {
    boolean known = KNOW_THE_KEY.containsAll(finding.causes());
    return new Reference(id.text(), KeyEnd.of(exchange.credentials(), clean, known));
  }
}
