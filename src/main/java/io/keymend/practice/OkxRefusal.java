package io.keymend.practice;

import io.keymend.practice.Answer.Reply;

/** The refusals of OKX: status, code and message. */
enum OkxRefusal implements Play {
  KEY_EMPTY(401, "50103", "Request header 'OK-ACCESS-KEY' can't be empty."),
  PASSPHRASE_EMPTY(401, "50104", "Request header 'OK-ACCESS-PASSPHRASE' can't be empty."),
  SIGN_EMPTY(401, "50106", "Request header 'OK-ACCESS-SIGN' can't be empty."),
  STAMP_EMPTY(401, "50107", "Request header 'OK-ACCESS-TIMESTAMP' can't be empty."),
  STAMP_MALFORMED(401, "50112", "Invalid OK-ACCESS-TIMESTAMP"),
  CLOCK(401, "50102", "Timestamp request expired"),
  INVALID_KEY(401, "50111", "Invalid OK-ACCESS-KEY"),
  /** Also the answer to a key of another regional site. */
  UNKNOWN_KEY(401, "50119", "API key doesn't exist"),
  WRONG_ENVIRONMENT(401, "50101", "APIKey does not match current environment."),
  WRONG_PASSPHRASE(401, "50105", "Request header 'OK-ACCESS-PASSPHRASE' incorrect."),
  /** The exchange holds another secret, so no signature of this one fits. */
  BAD_SECRET(401, "50113", "Invalid Sign"),
  INVALID_AUTHORIZATION(401, "50114", "Invalid authorization"),
  IP_BOUND_ELSEWHERE(
      401,
      "50110",
      "Your IP 203.0.113.99 is not included in your API key's 0ea5e000 IP whitelist."),
  NEEDS_IP_LIST(403, "50035", "This endpoint requires that APIKey must be bound to IP"),
  PERMISSION_DENIED(401, "50120", "This API key doesn't have permission to use this function"),
  FROZEN(403, "50100", "API frozen, please contact customer service."),
  ACCOUNT_BLOCKED(200, "50007", "Account blocked."),
  SPOT_MODE(200, "51010", "You can't complete this request under your current account mode."),
  IDENTITY(
      200,
      "50060",
      "For security and compliance purposes, please complete the identity verification process"
          + " to use our services."),
  REGION(200, "50051", "Due to local laws and regulations, this is not available to you."),
  MAINTENANCE(503, "50001", "Service temporarily unavailable. Try again later."),
  TOO_MANY(429, "50011", "Too Many Requests"),
  UNKNOWN_CODE(400, "99999", "Something that no document mentions.");

  private final int status;
  private final String code;
  private final String message;

  OkxRefusal(int status, String code, String message) {
    this.status = status;
    this.code = code;
    this.message = message;
  }

  @Override
  public Answer answer(Call call) {
    return Reply.json(
        status, "{\"code\":\"%s\",\"msg\":\"%s\",\"data\":[]}".formatted(code, message));
  }
}
