package io.keymend.exchange;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.keymend.credential.BadCredentialException;
import io.keymend.credential.Credentials;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * The closed family of signing schemes: a call and credentials in, a signed request out, no I/O.
 *
 * <p>An exchange's file names its scheme and gives the parameters; the day it needs an <i>if</i>,
 * it becomes a scheme of its own here.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "scheme")
@JsonSubTypes({
  @JsonSubTypes.Type(value = TemplateSigning.class, name = "template"),
  @JsonSubTypes.Type(value = NonceHashSigning.class, name = "nonce-hash"),
  @JsonSubTypes.Type(value = TokenSigning.class, name = "token"),
  @JsonSubTypes.Type(value = SharedTokenSigning.class, name = "shared-token")
})
public sealed interface Signing
    permits TemplateSigning, NonceHashSigning, TokenSigning, SharedTokenSigning {

  /**
   * What is to be signed.
   *
   * @param host the exchange's host name, where the signature covers it
   * @param timestamp how the time is written, where a call differs from its scheme; else null
   */
  record Call(
      String method, String host, String path, String query, String body, Moment.Unit timestamp) {

    /** Fills in what a call may leave out. */
    public Call {
      host = host == null ? "" : host;
      query = query == null ? "" : query;
      body = body == null ? "" : body;
    }
  }

  /**
   * Signs a call.
   *
   * @param now the time to sign with, already corrected to the exchange's clock
   * @param random for schemes that carry a random word
   * @throws BadCredentialException when the secret cannot be read as what the scheme needs
   */
  SignedRequest sign(Call call, Credentials credentials, Instant now, RandomGenerator random)
      throws BadCredentialException;

  /** What the exchange does with the time stamps that it has seen, for a call like this one. */
  NonceRule nonce(Call call);

  /** How far apart two time stamps of such calls have to be to differ. */
  default Duration step(Call call) {
    return Duration.ofMillis(1);
  }
}
