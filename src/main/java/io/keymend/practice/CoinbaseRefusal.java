package io.keymend.practice;

import io.keymend.practice.Answer.Reply;

/** The refusals of Coinbase: plain words, two shapes of JSON, and no numbers. */
enum CoinbaseRefusal implements Play {
  UNAUTHORIZED(Reply.text(401, "Unauthorized")),
  CLOCK(listed(401, "authentication_error", "request timestamp expired")),
  MISSING_SCOPE(denied("Missing required scopes")),
  OTHER_PORTFOLIO(denied("User does not have access to portfolio")),
  NO_PERPETUALS(denied("User does not have the correct permissions")),
  IDENTITY(listed(400, "identity_verification_required", "Please verify your identity")),
  TOO_MANY(listed(429, "rate_limit_exceeded", "Too many requests")),
  MAINTENANCE(Reply.text(500, "Internal Server Error")),
  UNKNOWN_CODE(
      Reply.json(
          400,
          """
          {"error":"PRACTICE_UNKNOWN","error_details":"Something that no document mentions.",
          "message":"Something that no document mentions."}
          """));

  private final Answer answer;

  CoinbaseRefusal(Answer answer) {
    this.answer = answer;
  }

  @Override
  public Answer answer(Call call) {
    return answer;
  }

  private static Answer denied(String details) {
    return Reply.json(
        403,
        "{\"error\":\"PERMISSION_DENIED\",\"error_details\":\"%s\",\"message\":\"%s\"}"
            .formatted(details, details));
  }

  private static Answer listed(int status, String id, String message) {
    return Reply.json(
        status, "{\"errors\":[{\"id\":\"%s\",\"message\":\"%s\"}]}".formatted(id, message));
  }
}
