package io.keymend.practice;

import io.keymend.practice.Answer.Reply;
import java.util.Set;

/** The living Coinbase keys: what key_permissions tells of each. */
enum CoinbaseAccount implements Play {
  WORKS("can_view", "can_trade"),
  WORKS_CAN_TRANSFER("can_view", "can_trade", "can_transfer"),
  READ_ONLY("can_view"),
  WRONG_SHAPE;

  static final String PERMISSIONS = "/api/v3/brokerage/key_permissions";
  static final String ACCOUNTS = "/api/v3/brokerage/accounts";

  private static final String PERMISSIONS_BODY =
      """
      {"can_view":%b,"can_trade":%b,"can_transfer":%b,
      "portfolio_uuid":"c0ffee00-0000-4000-8000-00000000f000","portfolio_type":"DEFAULT"}
      """;
  private static final String ACCOUNTS_BODY =
      "{\"accounts\":[],\"has_next\":false,\"cursor\":\"\",\"size\":0}";

  private final Set<String> on;

  CoinbaseAccount(String... on) {
    this.on = Set.of(on);
  }

  @Override
  public Answer answer(Call call) {
    if (this == WRONG_SHAPE) {
      return Reply.ok("{}");
    }
    return Reply.ok(ACCOUNTS.equals(call.path()) ? ACCOUNTS_BODY : permissions());
  }

  private String permissions() {
    return PERMISSIONS_BODY.formatted(
        on.contains("can_view"), on.contains("can_trade"), on.contains("can_transfer"));
  }
}
