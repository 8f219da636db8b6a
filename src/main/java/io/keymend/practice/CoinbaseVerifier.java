package io.keymend.practice;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How Coinbase Advanced Trade verifies the tokens of keys from its developer portal. */
@Singleton
final class CoinbaseVerifier implements Verifier {

  private static final String HOST = "api.coinbase.com";
  private static final long MAX_LIFE_SECONDS = 120;
  // whoever rounds a measured clock to whole seconds may be a little early
  private static final long EARLY_SECONDS = 5;

  @Override
  public Set<String> exchanges() {
    return Set.of("coinbase");
  }

  /** Whatever is wrong with a token, the answer is the same, and says nothing. */
  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    return Jwt.bearer(call)
        .filter(CoinbaseVerifier::complete)
        .filter(token -> allows(token, call))
        .flatMap(token -> Optional.ofNullable(keys.get(keyName(token))).filter(token::signedBy))
        .map(Signed::by)
        .orElseGet(() -> Signed.refused("unauthorized"));
  }

  /** Whether every field is there that Coinbase asks for. */
  private static boolean complete(Jwt token) {
    return "JWT".equals(token.header().path("typ").asText())
        && !token.header().path("nonce").asText().isEmpty()
        && "cdp".equals(token.claims().path("iss").asText())
        && token.claims().path("sub").asText().equals(keyName(token));
  }

  /** Whether the token is for this call, at this time. */
  private static boolean allows(Jwt token, Call call) {
    long now = call.at().getEpochSecond();
    long from = token.claims().path("nbf").asLong();
    long until = token.claims().path("exp").asLong();
    return token.claims().path("uri").asText().equals(call.method() + " " + HOST + call.path())
        && from <= now + EARLY_SECONDS
        && now < until
        && until - from <= MAX_LIFE_SECONDS;
  }

  private static String keyName(Jwt token) {
    return token.header().path("kid").asText();
  }
}
