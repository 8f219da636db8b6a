package io.keymend.practice;

import io.keymend.practice.Answer.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The living Bybit keys: what query-api tells of each. */
enum BybitAccount implements Play {
  WORKS(new Rights(false, "\"SpotTrade\"", "\"AccountTransfer\"", true)),
  WORKS_RSA(new Rights(false, "\"SpotTrade\"", "", true)),
  WORKS_CAN_WITHDRAW(new Rights(false, "\"SpotTrade\"", "\"AccountTransfer\",\"Withdraw\"", true)),
  EXPIRES_SOON(new Rights(false, "\"SpotTrade\"", "", false)),
  READ_ONLY(new Rights(true, "\"SpotTrade\"", "", true)),
  NO_SPOT(new Rights(false, "", "", true)),
  WRONG_SHAPE(null);

  /** What differs between the keys; lists are the inside of a JSON array. */
  private record Rights(boolean readOnly, String spot, String wallet, boolean ipBound) {}

  static final String QUERY_API = "/v5/user/query-api";
  static final String INFO = "/v5/account/info";

  private static final int DAYS_LEFT = 9;
  private static final String KEY_BODY =
      """
      {"id":"13770661","note":"practice","apiKey":"%s","readOnly":%d,"secret":"","permissions":{
      "ContractTrade":["Order","Position"],"Spot":[%s],"Wallet":[%s],"Options":[],
      "Derivatives":["DerivativesTrade"],"CopyTrading":[],"BlockTrade":[],"Exchange":[],"NFT":[],
      "Affiliate":[],"Earn":[]},"ips":["%s"],"type":1,"deadlineDay":%d,"expiredAt":"%s",
      "createdAt":"2025-01-15T02:24:40Z","unified":0,"uta":1,"userID":24617703,"inviterID":0,
      "vipLevel":"No VIP","mktMakerLevel":"0","affiliateID":0,"rsaPublicKey":"%s",
      "isMaster":true,"parentUid":"0","kycLevel":"LEVEL_1","kycRegion":"DEU"}
      """;
  private static final String INFO_BODY =
      """
      {"marginMode":"REGULAR_MARGIN","updatedTime":"%d","unifiedMarginStatus":5,
      "dcpStatus":"OFF","timeWindow":10,"smpGroup":0,"isMasterTrader":false,
      "spotHedgingStatus":"OFF"}
      """;

  private final Rights rights;

  BybitAccount(Rights rights) {
    this.rights = rights;
  }

  @Override
  public Answer answer(Call call) {
    if (this == WRONG_SHAPE) {
      return Reply.ok(envelope("{}", call));
    }
    return Reply.ok(
        envelope(
            QUERY_API.equals(call.path()) ? key(call) : INFO_BODY.formatted(call.millis()), call));
  }

  static String envelope(String result, Call call) {
    return "{\"retCode\":0,\"retMsg\":\"\",\"result\":%s,\"retExtInfo\":{},\"time\":%d}"
        .formatted(result.strip(), call.millis());
  }

  static String time(Call call) {
    return envelope(
        "{\"timeSecond\":\"%d\",\"timeNano\":\"%d\"}"
            .formatted(call.at().getEpochSecond(), call.millis() * 1_000_000),
        call);
  }

  private String key(Call call) {
    return KEY_BODY.formatted(
        call.header(BybitDialect.KEY).orElse(""),
        rights.readOnly() ? 1 : 0,
        rights.spot(),
        rights.wallet(),
        rights.ipBound() ? "203.0.113.10" : "*",
        rights.ipBound() ? -1 : DAYS_LEFT,
        rights.ipBound() ? "1970-01-01T00:00:00Z" : expiry(call.at()),
        this == WORKS_RSA ? "-----BEGIN PUBLIC KEY-----" : "");
  }

  private static Instant expiry(Instant now) {
    return now.plus(Duration.ofDays(DAYS_LEFT)).truncatedTo(ChronoUnit.SECONDS);
  }
}
