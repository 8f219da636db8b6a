package io.keymend.search;

import io.keymend.article.Library;
import io.keymend.credential.Redacted;
import io.keymend.exchange.Exchanges;
import io.keymend.message.Diagnoser;
import io.keymend.message.Recognition;
import io.keymend.message.Unmatched;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes words, codes and whole messages: what a message means comes before what its words find. */
@ApplicationScoped
class SearchBox {
  private static final int RESULTS = 20;

  /** A message with its traceback, in characters; of more, the end is not read. */
  private static final int LONGEST = 12_000;

  /** Longer addresses are cut by somebody on the way; in characters. */
  private static final int LONGEST_ADDRESS = 2000;

  private final Diagnoser diagnoser;
  private final Finder finder;
  private final Library library;
  private final Exchanges exchanges;
  private final Misses misses;
  private final Unmatched unmatched;

  SearchBox(
      Diagnoser diagnoser,
      Finder finder,
      Library library,
      Exchanges exchanges,
      Misses misses,
      Unmatched unmatched) {
    this.diagnoser = diagnoser;
    this.finder = finder;
    this.library = library;
    this.exchanges = exchanges;
    this.misses = misses;
    this.unmatched = unmatched;
  }

  /** The address under which a text is answered, without its secrets; empty for a long one. */
  Optional<URI> addressOf(String text) {
    String address = "/search?q=" + URLEncoder.encode(safe(text).text(), StandardCharsets.UTF_8);
    return address.length() <= LONGEST_ADDRESS
        ? Optional.of(URI.create(address))
        : Optional.empty();
  }

  /** What the words of a text find, whatever it means. */
  Found find(String text) {
    return find(safe(text));
  }

  /** The answer to somebody who still types. */
  Asked whileTyping(String text) {
    Redacted safe = safe(text);
    return asked(safe, read(safe));
  }

  /** The answer to a whole question; what cannot be answered is noted for the writers. */
  Asked ask(String text) {
    Redacted safe = safe(text);
    Recognition recognition = read(safe);
    Asked asked = asked(safe, recognition);
    if (asked.card() == null) {
      misses.ifNothing(asked.found());
      unmatched.note(safe.rest(), recognition);
    }
    return asked;
  }

  private Recognition read(Redacted safe) {
    return diagnoser.read(safe.rest(), Optional.empty(), OptionalInt.empty());
  }

  private Found find(Redacted safe) {
    return finder.find(Question.cut(safe.rest()), RESULTS);
  }

  private Asked asked(Redacted safe, Recognition recognition) {
    ErrorCard card = ErrorCard.of(recognition, library.current(), exchanges).orElse(null);
    return new Asked(safe.text(), safe.cut(), card, find(safe));
  }

  /** Without secrets; the mark of one that was cut out earlier says so as well. */
  private static Redacted safe(String text) {
    String whole = text == null ? "" : text.strip();
    String start = whole.substring(0, Math.min(whole.length(), LONGEST));
    Redacted redacted = Redacted.of(start);
    return new Redacted(redacted.text(), redacted.cut() || Redacted.isMarked(start));
  }
}
