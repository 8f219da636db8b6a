package io.keymend.practice;

import io.keymend.practice.Answer.Reply;

/** The living OKX keys: what account/config tells of each. */
enum OkxAccount implements Play {
  WORKS("2", "read_only,trade", "203.0.113.10,203.0.113.11"),
  WORKS_NO_IP_LIST("2", "read_only,trade", ""),
  WORKS_CAN_WITHDRAW("2", "read_only,withdraw,trade", "203.0.113.10"),
  SPOT_MODE_ONLY("1", "read_only,trade", "203.0.113.10"),
  READ_ONLY("2", "read_only", "203.0.113.10"),
  WRONG_SHAPE("", "", "");

  private static final String CONFIG =
      """
      {"acctLv":"%s","acctStpMode":"cancel_maker","autoLoan":false,"ctIsoMode":"automatic",
      "enableSpotBorrow":false,"feeType":"0","greeksType":"PA","ip":"%s","kycLv":"2",
      "label":"practice","level":"Lv1","levelTmp":"","liquidationGear":"-1",
      "mainUid":"44705892343619584","mgnIsoMode":"automatic","opAuth":"0","perm":"%s",
      "posMode":"net_mode","roleType":"0","settleCcy":"USDT","settleCcyList":["USDT"],
      "spotBorrowAutoRepay":false,"spotOffsetType":"","spotRoleType":"0","spotTraderInsts":[],
      "stgyType":"0","traderInsts":[],"type":"0","uid":"44705892343619584"}
      """;

  private final String level;
  private final String rights;
  private final String addresses;

  OkxAccount(String level, String rights, String addresses) {
    this.level = level;
    this.rights = rights;
    this.addresses = addresses;
  }

  @Override
  public Answer answer(Call call) {
    return Reply.ok(
        envelope(this == WRONG_SHAPE ? "" : CONFIG.formatted(level, addresses, rights).strip()));
  }

  /** A success; the single element of its data, or none. */
  static String envelope(String element) {
    return "{\"code\":\"0\",\"msg\":\"\",\"data\":[%s]}".formatted(element);
  }
}
