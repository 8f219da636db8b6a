package io.keymend.diagnosis;

import static io.keymend.diagnosis.Verdict.CANNOT_TELL;
import static io.keymend.diagnosis.Verdict.FIX_THIS;
import static io.keymend.diagnosis.Verdict.WORKS;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The closed vocabulary of findings: an id and a verdict, no prose (the words are an article's).
 *
 * <p>Ids are public contract (DESIGN, section 5). A finer finding names the public one it belongs
 * to as its family.
 */
public enum Diagnosis {
  KEY_WORKS(WORKS),
  INVALID_KEY(FIX_THIS),
  BAD_SECRET(FIX_THIS),
  WRONG_PASSPHRASE(FIX_THIS),
  /**
   * The exchange refused our time stamp although it was corrected: this says nothing of the key.
   */
  CLOCK_SKEW(CANNOT_TELL),
  /** The exchange has already seen a higher nonce for this key: another program uses it. */
  NONCE_TOO_LOW(FIX_THIS, CLOCK_SKEW),
  MISSING_PERMISSION(FIX_THIS),
  IP_NOT_ALLOWED(FIX_THIS),
  KEY_EXPIRED(FIX_THIS),
  WRONG_ENVIRONMENT(FIX_THIS),
  OTHER_EXCHANGE_KEY(FIX_THIS, WRONG_ENVIRONMENT),
  /** An API key made at the platform itself instead of at the exchange. */
  PLATFORM_KEY(FIX_THIS, WRONG_ENVIRONMENT),
  AGREEMENT_REQUIRED(FIX_THIS),
  ACCOUNT_RESTRICTED(FIX_THIS),
  REGION_RESTRICTED(FIX_THIS),
  /** The exchange refuses the address of our tester, not the customer. */
  TESTER_BLOCKED(CANNOT_TELL, REGION_RESTRICTED),
  KYC_REQUIRED(FIX_THIS),
  ACCOUNT_TYPE_NOT_ENABLED(FIX_THIS),
  ALREADY_CONNECTED(FIX_THIS),
  EXCHANGE_MAINTENANCE(CANNOT_TELL),
  RATE_LIMITED(CANNOT_TELL),
  NETWORK(CANNOT_TELL),
  /** An answer came, but none that the exchange documents. */
  UNEXPECTED_ANSWER(CANNOT_TELL, NETWORK),
  MALFORMED_CREDENTIAL(FIX_THIS),
  FIELD_EMPTY(FIX_THIS, MALFORMED_CREDENTIAL),
  SPACE_AT_EDGE(FIX_THIS, MALFORMED_CREDENTIAL),
  SPACE_INSIDE(FIX_THIS, MALFORMED_CREDENTIAL),
  INVISIBLE_CHARACTER(FIX_THIS, MALFORMED_CREDENTIAL),
  LOOKALIKE_CHARACTER(FIX_THIS, MALFORMED_CREDENTIAL),
  FOREIGN_CHARACTER(FIX_THIS, MALFORMED_CREDENTIAL),
  PROSE_TEXT(FIX_THIS, MALFORMED_CREDENTIAL),
  LABEL_INCLUDED(FIX_THIS, MALFORMED_CREDENTIAL),
  MASKED_COPY(FIX_THIS, MALFORMED_CREDENTIAL),
  CUT_OFF(FIX_THIS, MALFORMED_CREDENTIAL),
  TOO_LONG(FIX_THIS, MALFORMED_CREDENTIAL),
  PASTED_TWICE(FIX_THIS, MALFORMED_CREDENTIAL),
  FIELDS_SWAPPED(FIX_THIS, MALFORMED_CREDENTIAL),
  SAME_VALUE_TWICE(FIX_THIS, MALFORMED_CREDENTIAL),
  PASSPHRASE_MISSING(FIX_THIS, MALFORMED_CREDENTIAL),
  PASSPHRASE_UNEXPECTED(FIX_THIS, MALFORMED_CREDENTIAL),
  /** The passphrase breaks the exchange's rule for passphrases. */
  PASSPHRASE_RULE(FIX_THIS, MALFORMED_CREDENTIAL),
  /** A kind of private key (EC, RSA, Ed25519, legacy) that this exchange's calls do not take. */
  WRONG_KEY_TYPE(FIX_THIS, MALFORMED_CREDENTIAL),
  /** The public key stands in the place of the private one. */
  PUBLIC_KEY_PASTED(FIX_THIS, MALFORMED_CREDENTIAL),
  BAD_ENCODING(FIX_THIS, MALFORMED_CREDENTIAL),
  BROKEN_PRIVATE_KEY(FIX_THIS, MALFORMED_CREDENTIAL),
  SEED_PHRASE(FIX_THIS, MALFORMED_CREDENTIAL),
  WALLET_KEY(FIX_THIS, MALFORMED_CREDENTIAL),
  /** An e-mail address or a password of the account. */
  LOGIN_PASTED(FIX_THIS, MALFORMED_CREDENTIAL);

  private static final Map<String, Diagnosis> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(Diagnosis::id, Function.identity()));

  private final Verdict verdict;
  private final Diagnosis family;

  Diagnosis(Verdict verdict) {
    this.verdict = verdict;
    this.family = this;
  }

  Diagnosis(Verdict verdict, Diagnosis family) {
    this.verdict = verdict;
    this.family = family;
  }

  /** The public, kebab-case id. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a report with this finding may say. */
  public Verdict verdict() {
    return verdict;
  }

  /** The public diagnosis this one belongs to, often itself. */
  public Diagnosis family() {
    return family;
  }

  /**
   * What this means where the customer's own program met it: what refuses the tester alone refuses
   * the customer there.
   */
  public Diagnosis metByCustomer() {
    return this == TESTER_BLOCKED ? family : this;
  }

  /** The diagnosis with this id, if there is one. */
  public static Optional<Diagnosis> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** The diagnosis with this id; an unknown one is a broken file, hence an error. */
  @JsonCreator
  public static Diagnosis of(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no diagnosis '" + id + "'"));
  }
}
