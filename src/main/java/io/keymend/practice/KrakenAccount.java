package io.keymend.practice;

import io.keymend.practice.Answer.Reply;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** The living Kraken keys: what GetApiKeyInfo tells of each. */
enum KrakenAccount implements Play {
  WORKS(Rights.QUERY, Rights.TRADE),
  WORKS_NO_IP_LIST(Rights.QUERY, Rights.TRADE),
  WORKS_CAN_WITHDRAW(Rights.QUERY, Rights.TRADE, List.of("withdraw-funds")),
  EXPIRES_SOON(Rights.QUERY, Rights.TRADE),
  NO_TRADE(Rights.QUERY),
  NO_QUERY(Rights.TRADE),
  WRONG_SHAPE;

  /** The rights in the groups in which the key page shows them. */
  private static final class Rights {
    static final List<String> QUERY =
        List.of("query-funds", "query-open-trades", "query-closed-trades", "query-ledger");
    static final List<String> TRADE = List.of("modify-trades", "close-trades");
  }

  static final String KEY_INFO = "/0/private/GetApiKeyInfo";
  static final String BALANCE = "/0/private/Balance";

  private static final Duration DAYS_LEFT = Duration.ofDays(9);
  private static final String INFO_BODY =
      """
      {"apiKeyName":"practice","apiKey":"%s","nonce":"%s","nonceWindow":0,"permissions":[%s],
      "iban":"AA00 N84G PRAC TICE","validUntil":"%d","queryFrom":"0","queryTo":"0",
      "createdTime":"1736900000","modifiedTime":"1736900000","ipAllowlist":["%s"],
      "lastUsed":"%d"}
      """;
  private static final String BALANCE_BODY = "{\"ZEUR\":\"250.0000\",\"XXBT\":\"0.0100000000\"}";

  private final List<String> rights;

  @SafeVarargs
  KrakenAccount(List<String>... rights) {
    this.rights = List.of(rights).stream().flatMap(List::stream).toList();
  }

  @Override
  public Answer answer(Call call) {
    if (this == WRONG_SHAPE) {
      return Reply.ok(envelope("{}"));
    }
    if (KEY_INFO.equals(call.path())) {
      return Reply.ok(envelope(info(call)));
    }
    return rights.contains("query-funds")
        ? Reply.ok(envelope(BALANCE_BODY))
        : KrakenRefusal.PERMISSION_DENIED.answer(call);
  }

  static String envelope(String result) {
    return "{\"error\":[],\"result\":%s}".formatted(result.strip());
  }

  private String info(Call call) {
    return INFO_BODY.formatted(
        call.header("API-Key").orElse(""),
        call.form("nonce").orElse(""),
        rights.stream().map(right -> '"' + right + '"').collect(Collectors.joining(",")),
        this == EXPIRES_SOON ? call.at().plus(DAYS_LEFT).getEpochSecond() : 0,
        this == WORKS_NO_IP_LIST ? "" : "203.0.113.0/24", // one empty text means no list
        call.at().getEpochSecond());
  }
}
