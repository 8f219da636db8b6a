package io.keymend.practice;

import io.keymend.practice.Answer.Fault;
import io.keymend.practice.Answer.Reply;

/** The troubles that come from the network or from what stands before an exchange. */
enum Trouble implements Play {
  SLOW(Fault.SLOW),
  SILENT(Fault.SILENT),
  CUT(Fault.CUT),
  RESET(Fault.RESET),
  HTML(Reply.html(200, "<!doctype html><html><body><h1>Just a moment...</h1></body></html>")),
  HUGE(Reply.ok("{\"padding\":\"" + "0".repeat(Trouble.MORE_THAN_ANY_ANSWER) + "\"}")),
  REDIRECT(Reply.text(302, "Found").with("Location", "https://elsewhere.practice.invalid/login")),
  GARBAGE(Reply.ok("{\"code\":0,\"data\":{\"uid\":\"1"));

  private static final int MORE_THAN_ANY_ANSWER = 300 * 1024;

  private final Answer answer;

  Trouble(Answer answer) {
    this.answer = answer;
  }

  @Override
  public Answer answer(Call call) {
    return answer;
  }
}
