package io.keymend.practice;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.keymend.practice.Answer.Reply;

/** The refusals of Bybit: nearly all are a number within an HTTP 200. */
enum BybitRefusal implements Play {
  HEADER_EMPTY(10001, "Request parameter error: sign params error"),
  CLOCK(10002, "The request time exceeds the time window range."),
  INVALID_KEY(10003, "API key is invalid."),
  /** The exchange holds another secret, so no signature of this one fits. */
  BAD_SECRET(10004, "error sign!") {
    @Override
    String text(Call call) {
      return "error sign! origin_string[%s]".formatted(BybitDialect.stringToSign(call));
    }
  },
  PERMISSION_DENIED(10005, "Permission denied, please check your API key permissions."),
  TOO_MANY(10006, "Too many visits. Exceeded the API Rate Limit."),
  NOT_AUTHENTICATED(10007, "User authentication failed."),
  BANNED(10008, "User has been banned."),
  REGION(10009, "The service is restricted in your region."),
  IP_BOUND_ELSEWHERE(10010, "Unmatched IP, please check your API key's bound IP addresses."),
  MAINTENANCE(10016, "Server error."),
  COMPLIANCE(
      10024,
      "The product or service you are seeking to access is not available to you due to"
          + " regulatory restrictions."),
  TRANSACTIONS_BANNED(10027, "Transactions are banned."),
  CLASSIC_ACCOUNT(10028, "The API can only be accessed by unified account users."),
  UNIFIED_ACCOUNT(100028, "The API cannot be accessed by unified account users."),
  EXPIRED(33004, "Your api key has expired."),
  NOT_AGREED(110123, "Please read and accept the trading terms first."),
  IDENTITY(131004, "KYC needed"),
  UNKNOWN_CODE(999999, "Something that no document mentions."),
  UNAUTHORIZED(0, "") {
    @Override
    public Answer answer(Call call) {
      return Reply.text(401, "");
    }
  },
  TOO_FREQUENT(0, "") {
    @Override
    public Answer answer(Call call) {
      return Reply.text(403, "access too frequent");
    }
  };

  private final int code;
  private final String message;

  BybitRefusal(int code, String message) {
    this.code = code;
    this.message = message;
  }

  String text(Call call) {
    return message;
  }

  @Override
  public Answer answer(Call call) {
    return Reply.ok(
        "{\"retCode\":%d,\"retMsg\":\"%s\",\"result\":{},\"retExtInfo\":{},\"time\":%d}"
            .formatted(code, quoted(text(call)), call.millis()));
  }

  /** The text may repeat what the caller sent, which can hold anything. */
  private static String quoted(String text) {
    return new String(JsonStringEncoder.getInstance().quoteAsString(text));
  }
}
