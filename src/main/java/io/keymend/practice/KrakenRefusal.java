package io.keymend.practice;

import io.keymend.practice.Answer.Reply;

/** The refusals of Kraken: texts of the form severity, category, message. */
enum KrakenRefusal implements Play {
  INVALID_KEY("EAPI:Invalid key"),
  /** The exchange holds another secret, so no signature of this one fits. */
  BAD_SECRET("EAPI:Invalid signature"),
  /** Another program has used this key with a far higher nonce. */
  NONCE("EAPI:Invalid nonce"),
  PERMISSION_DENIED("EGeneral:Permission denied"),
  LOCKOUT("EGeneral:Temporary lockout"),
  TOO_MANY("EAPI:Rate limit exceeded"),
  REGION("EAccount:Invalid permissions:USDT trading restricted for DE."),
  DISABLED("EAuth:Account temporary disabled"),
  USER_LOCKED("ETrade:User Locked"),
  UNCONFIRMED("EAuth:Account unconfirmed"),
  NOT_AGREED("EOrder:Trading agreement required"),
  FEATURE_DISABLED("EAPI:Feature disabled"),
  UNAVAILABLE("EService:Unavailable"),
  BUSY("EService:Busy"),
  INTERNAL_ERROR("EGeneral:Internal error"),
  UNKNOWN_CODE("EPractice:Something that no document mentions");

  private final String text;

  KrakenRefusal(String text) {
    this.text = text;
  }

  @Override
  public Answer answer(Call call) {
    return Reply.ok(envelope(text));
  }

  static String envelope(String error) {
    return "{\"error\":[\"%s\"]}".formatted(error);
  }
}
