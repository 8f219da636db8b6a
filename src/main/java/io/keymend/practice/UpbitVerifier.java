package io.keymend.practice;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How Upbit verifies its tokens, in every country. */
@Singleton
final class UpbitVerifier implements Verifier {

  /** Enough to notice a token that comes twice, and a bound to what strangers can fill. */
  private static final int REMEMBERED = 10_000;

  private final Set<String> nonces =
      Collections.synchronizedSet(Collections.newSetFromMap(new Latest()));

  /** Forgets the oldest. */
  private static final class Latest extends LinkedHashMap<String, Boolean> {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
      return size() > REMEMBERED;
    }
  }

  @Override
  public Set<String> exchanges() {
    return Set.of("upbit");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    if (call.header("Authorization").orElse("").isEmpty()) {
      return Signed.refused("token-missing");
    }
    Optional<Jwt> token = Jwt.bearer(call);
    if (token.isEmpty()) {
      return Signed.refused("bad-secret");
    }
    PracticeKey key = keys.get(claim(token.get(), "access_key"));
    return key == null ? Signed.refused("unknown-key") : verify(call, token.get(), key);
  }

  private Signed verify(Call call, Jwt token, PracticeKey key) {
    if (!signatureFits(key, token)) {
      return Signed.refused("bad-secret", key);
    }
    if (!queryFits(call, token)) {
      return Signed.refused("query-unsigned", key);
    }
    String nonce = claim(token, "nonce");
    return !nonce.isEmpty() && nonces.add(key.key() + " " + nonce)
        ? Signed.by(key)
        : Signed.refused("nonce-used", key);
  }

  /** The guide recommends HS512, and its examples show HS256 too. */
  static boolean signatureFits(PracticeKey key, Jwt token) {
    return Stream.of("HS256", "HS512").anyMatch(name -> token.signedBy(key.secret(), name));
  }

  /**
   * The hash of the query; Upbit takes it before it is written for a URL, which is the same here.
   */
  private static boolean queryFits(Call call, Jwt token) {
    String sent = claim(token, "query_hash");
    return call.query().isEmpty()
        ? sent.isEmpty()
        : sent.equals(Signatures.sha512Hex(call.query()));
  }

  private static String claim(Jwt token, String name) {
    return token.claims().path(name).asText();
  }
}
