package io.keymend.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.practice.Answer.Reply;

/** The main site of one practice exchange in a test, and what it answers. */
record PracticeExchange(Dialect dialect) {

  static PracticeExchange of(String exchange, Verifier verifier) {
    return new PracticeExchange(new FileDialect(Keys.file(exchange), verifier, ""));
  }

  int status(Call call) {
    return reply(call).status();
  }

  String body(Call call) {
    return reply(call).body();
  }

  Reply reply(Call call) {
    return (Reply) dialect.answer(call);
  }

  /** Checks status and a part of the body, and that a body of JSON is JSON. */
  void answers(int status, String text, Call call) {
    Reply reply = reply(call);
    assertEquals(status, reply.status(), reply.body());
    assertTrue(reply.body().contains(text), reply.body());
    if (reply.type().equals(Reply.JSON)) {
      assertFalse(Json.tree(reply.body()).isMissingNode(), reply.body());
    }
  }
}
