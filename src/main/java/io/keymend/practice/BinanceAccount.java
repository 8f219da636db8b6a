package io.keymend.practice;

import io.keymend.practice.Answer.Reply;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The living Binance keys: which switches of the key are on. */
enum BinanceAccount implements Play {
  WORKS("ipRestrict", "enableReading", "enableSpotAndMarginTrading"),
  WORKS_FUTURES("ipRestrict", "enableReading", "enableSpotAndMarginTrading", "enableFutures"),
  WORKS_NO_IP_LIST("enableReading", "enableSpotAndMarginTrading"),
  WORKS_CAN_WITHDRAW(
      "ipRestrict",
      "enableReading",
      "enableSpotAndMarginTrading",
      "enableWithdrawals",
      "enableInternalTransfer"),
  READ_ONLY("ipRestrict", "enableReading"),
  RESTRICTIONS_CLOSED("ipRestrict", "enableReading", "enableSpotAndMarginTrading"),
  WRONG_SHAPE;

  static final String RESTRICTIONS = "/sapi/v1/account/apiRestrictions";
  static final String ACCOUNT = "/api/v3/account";
  static final String BALANCE = "/fapi/v3/balance";

  private static final String ACCOUNT_BODY =
      """
      {"makerCommission":10,"takerCommission":10,"buyerCommission":0,"sellerCommission":0,
      "commissionRates":{"maker":"0.00100000","taker":"0.00100000","buyer":"0.00000000",
      "seller":"0.00000000"},"canTrade":true,"canWithdraw":true,"canDeposit":true,
      "brokered":false,"requireSelfTradePrevention":false,"preventSor":false,"updateTime":%d,
      "accountType":"SPOT","balances":[{"asset":"USDT","free":"250.00000000",
      "locked":"0.00000000"}],"permissions":["SPOT"],"uid":%d}
      """;
  private static final String BALANCE_BODY =
      """
      [{"accountAlias":"SgsRPractice","asset":"USDT","balance":"250.00000000",
      "crossWalletBalance":"250.00000000","crossUnPnl":"0.00000000",
      "availableBalance":"250.00000000","maxWithdrawAmount":"250.00000000",
      "marginAvailable":true,"updateTime":%d}]
      """;
  private static final long CREATED = 1_700_000_000_000L;
  private static final long UID = 100_200_300;

  private final Set<String> on;

  BinanceAccount(String... on) {
    this.on = Set.of(on);
  }

  @Override
  public Answer answer(Call call) {
    if (this == WRONG_SHAPE) {
      return Reply.ok("{\"success\":true,\"data\":{}}");
    }
    return switch (call.path()) {
      case RESTRICTIONS -> this == RESTRICTIONS_CLOSED ? refused(call) : Reply.ok(switches());
      case ACCOUNT -> Reply.ok(ACCOUNT_BODY.formatted(call.millis(), UID));
      default ->
          on.contains("enableFutures")
              ? Reply.ok(BALANCE_BODY.formatted(call.millis()))
              : refused(call);
    };
  }

  private static Answer refused(Call call) {
    return BinanceRefusal.IP_BOUND_ELSEWHERE.answer(call);
  }

  private String switches() {
    return Stream.of(
            "ipRestrict",
            "enableReading",
            "enableSpotAndMarginTrading",
            "enableMargin",
            "enableFutures",
            "enableVanillaOptions",
            "enablePortfolioMarginTrading",
            "enableWithdrawals",
            "enableInternalTransfer",
            "permitsUniversalTransfer",
            "enableFixApiTrade",
            "enableFixReadOnly")
        .map(name -> "\"%s\":%b".formatted(name, on.contains(name)))
        .collect(Collectors.joining(",", "{", ",\"createTime\":%d}".formatted(CREATED)));
  }
}
