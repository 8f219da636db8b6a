package io.keymend.practice;

import io.keymend.practice.Answer.Reply;

/** The refusals of Binance: status, code and message. */
enum BinanceRefusal implements Play {
  INVALID_KEY(400, -2008, "Invalid Api-Key ID."),
  MALFORMED(401, -2014, "API-key format invalid."),
  IP_BOUND_ELSEWHERE(401, -2015, "Invalid API-key, IP, or permissions for action."),
  NOT_AUTHORIZED(401, -1002, "You are not authorized to execute this request."),
  /** The exchange holds another secret, so no signature of this one fits. */
  BAD_SECRET(400, -1022, "Signature for this request is not valid."),
  CLOCK(400, -1021, "Timestamp for this request is outside of the recvWindow."),
  AHEAD(400, -1021, "Timestamp for this request was 1000ms ahead of the server's time."),
  NO_TIMESTAMP(
      400, -1102, "Mandatory parameter 'timestamp' was not sent, was empty/null, or malformed."),
  NO_SIGNATURE(
      400, -1102, "Mandatory parameter 'signature' was not sent, was empty/null, or malformed."),
  WINDOW_TOO_LARGE(400, -1131, "recvWindow must be less than 60000."),
  NOT_AGREED(400, -13007, "The Agreement is not signed"),
  LOCKED(400, -2017, "API Keys are locked on this account."),
  COUNTRY(400, -10047, "Not available under the regulations of your country."),
  IDENTITY(
      400,
      200003903,
      "Your identity verification has been rejected. Please complete identity verification again."),
  NO_MARGIN_ACCOUNT(400, -3003, "Margin account does not exist."),
  MAINTENANCE(503, 1, "System is under maintenance."),
  TOO_MANY(429, -1003, "Too much request weight used; current limit is 6000 per 1 MINUTE."),
  BLOCKED_HERE(
      451,
      0,
      "Service unavailable from a restricted location according to 'b. Eligibility'"
          + " in https://www.binance.com/en/terms."),
  UNKNOWN_CODE(400, -9999, "Something that no document mentions.");

  private static final String CALLER = ", request ip: 203.0.113.99";

  private final int status;
  private final int code;
  private final String message;

  BinanceRefusal(int status, int code, String message) {
    this.status = status;
    this.code = code;
    this.message = message;
  }

  @Override
  public Answer answer(Call call) {
    Reply reply =
        Reply.json(status, "{\"code\":%d,\"msg\":\"%s\"}".formatted(code, text(call.path())));
    return status == 429 ? reply.with("Retry-After", "30") : reply;
  }

  /** Only the futures hosts tell the caller which address they saw. */
  private String text(String path) {
    return this == IP_BOUND_ELSEWHERE && path.startsWith("/fapi/")
        ? message.replaceFirst("\\.$", "") + CALLER
        : message;
  }
}
