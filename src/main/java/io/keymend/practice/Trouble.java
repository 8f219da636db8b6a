package io.keymend.practice;

import io.keymend.practice.Answer.Fault;
import io.keymend.practice.Answer.Reply;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The troubles that come from the network or from what stands before an exchange. */
enum Trouble {
  SLOW(Fault.SLOW),
  SILENT(Fault.SILENT),
  CUT(Fault.CUT),
  RESET(Fault.RESET),
  HTML(Reply.html(200, "<!doctype html><html><body><h1>Just a moment...</h1></body></html>")),
  HUGE(Reply.ok("{\"padding\":\"" + "0".repeat(Trouble.MORE_THAN_ANY_ANSWER) + "\"}")),
  REDIRECT(
      new Reply(
          302,
          Reply.TEXT,
          Map.of("Location", "https://elsewhere.practice.invalid/login"),
          "Found")),
  GARBAGE(Reply.ok("{\"code\":0,\"data\":{\"uid\":\"1"));

  private static final int MORE_THAN_ANY_ANSWER = 300 * 1024;

  private final Answer answer;

  Trouble(Answer answer) {
    this.answer = answer;
  }

  Answer answer() {
    return answer;
  }

  /** The trouble that a key plays, if it plays one. */
  static Optional<Trouble> named(String play) {
    return Arrays.stream(values())
        .filter(trouble -> trouble.name().toLowerCase(Locale.ROOT).equals(play))
        .findFirst();
  }
}
