package io.keymend.practice;

import io.keymend.practice.Answer.Reply;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** How Coinbase Advanced Trade speaks to keys of its developer portal. */
final class CoinbaseDialect implements Dialect {

  private static final String BEARER = "Bearer ";

  private final Plays plays = Plays.of(CoinbaseRefusal.values(), CoinbaseAccount.values());
  private final Map<String, PracticeKey> keys;

  CoinbaseDialect(Collection<PracticeKey> keys) {
    this.keys = plays.checked(keys);
  }

  @Override
  public Answer answer(Call call) {
    return switch (call.route()) {
      case "GET /api/v3/brokerage/time" -> Reply.ok(time(call));
      case "GET " + CoinbaseAccount.PERMISSIONS, "GET " + CoinbaseAccount.ACCOUNTS ->
          play(call).answer(call);
      default ->
          Reply.json(
              404,
              "{\"error\":\"unknown\",\"error_details\":\"Not Found\",\"message\":\"Not Found\"}");
    };
  }

  /** Whatever is wrong with a token, the answer is the same, and says nothing. */
  private Play play(Call call) {
    Optional<CoinbaseToken> token =
        call.header("Authorization")
            .filter(header -> header.startsWith(BEARER))
            .flatMap(header -> CoinbaseToken.parse(header.substring(BEARER.length())))
            .filter(CoinbaseToken::complete)
            .filter(sent -> sent.allows(call));
    return token
        .flatMap(sent -> Optional.ofNullable(keys.get(sent.keyName())).filter(sent::signedBy))
        .map(plays::of)
        .orElse(CoinbaseRefusal.UNAUTHORIZED);
  }

  private static String time(Call call) {
    return "{\"iso\":\"%s\",\"epochSeconds\":\"%d\",\"epochMillis\":\"%d\"}"
        .formatted(call.at(), call.at().getEpochSecond(), call.millis());
  }
}
