package io.keymend.practice;

import java.util.List;
import java.util.Optional;

/** A header that a signed call must carry, and the answer that refuses a call without it. */
record Needed(String header, String refusal) {

  /**
   * The answer to a call that lacks one of these headers, or has it empty; the first one counts.
   */
  static Optional<Signed> refusal(List<Needed> headers, Call call) {
    return headers.stream()
        .filter(needed -> call.header(needed.header()).orElse("").isEmpty())
        .map(needed -> Signed.refused(needed.refusal()))
        .findFirst();
  }
}
