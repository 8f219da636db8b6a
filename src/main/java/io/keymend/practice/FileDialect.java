package io.keymend.practice;

import io.keymend.practice.Answer.Reply;
import java.util.Optional;

/** One site of an exchange: the words of its file, and the checks of its verifier. */
record FileDialect(PracticeFile file, Verifier verifier, String site) implements Dialect {

  @Override
  public Answer answer(Call call) {
    ReplyTemplate open = file.open().get(call.route());
    if (open != null) {
      return open.fill(new Places("", call.at()));
    }
    return file.signed(call.route())
        ? answer(call, verifier.verify(call, file.keysAt(site)))
        : noSuchRoute(call);
  }

  private Answer answer(Call call, Signed signed) {
    Optional<Trouble> trouble = Trouble.named(signed.answer());
    return trouble.isPresent() ? trouble.get().answer() : reply(call, signed);
  }

  private Answer reply(Call call, Signed signed) {
    if (!file.answers().containsKey(signed.answer())) {
      throw new IllegalStateException("No answer is called '" + signed.answer() + "'");
    }
    return file.reply(signed.answer(), call.route())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Answer '" + signed.answer() + "' has no reply to " + call.route()))
        .fill(new Places(signed.key(), call.at()));
  }

  private Answer noSuchRoute(Call call) {
    return file.noSuchRoute()
        .<Answer>map(reply -> reply.fill(new Places("", call.at())))
        .orElseGet(() -> Reply.text(404, "Not Found"));
  }
}
