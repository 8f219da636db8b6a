package io.keymend.message;

import io.keymend.article.Library;
import io.keymend.credential.Redacted;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.keymend.exchange.Traces;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Says what a pasted message means.
 *
 * <p>The exchange's own rules count first, what many say alike next, a bare status last. Of a long
 * text only the beginning and the end are read, and no step goes over a text more than once per
 * phrase, so that no text takes long.
 */
@ApplicationScoped
@Startup
public class Diagnoser {
  private static final String PLATFORM = "platform";
  private static final int END = 8_000;
  private static final double LEAST = 0.3;
  private static final double CLEAR = 0.5;
  private static final double NOT_KNOWN = 0.3;

  private final Spellings spellings;
  private final Phrases<Evidence> patterns = new Phrases<>();
  private final Phrases<Evidence> hints = new Phrases<>();
  private final Origins origins;
  private final Supplier<String> platform;
  private final Set<String> elsewhere;
  private final Map<String, ExchangeRules> rules = new HashMap<>();

  @Inject
  Diagnoser(Exchanges exchanges, Library library) {
    this(exchanges, () -> library.current().site().platform());
  }

  Diagnoser(Exchanges exchanges, Supplier<String> platform) {
    this.platform = platform;
    Messages.General general = Messages.general();
    this.spellings = new Spellings(general.spellings());
    for (Pattern pattern : general.patterns()) {
      Evidence evidence = pattern.evidence();
      // Hints are long and vague: they must not hide clear words inside them, nor each other.
      Phrases<Evidence> clear = evidence.sure() < CLEAR ? hints : patterns;
      pattern.says().forEach(said -> clear.add(Phrase.pattern(said), evidence));
    }
    Map<String, Traces> others = Messages.elsewhere();
    this.elsewhere = Set.copyOf(others.keySet());
    this.origins = new Origins(exchanges.all(), others, spellings);
    for (Exchange exchange : exchanges.all()) {
      rules.put(exchange.id(), ExchangeRules.of(exchange, exchanges.all(), spellings));
    }
  }

  /**
   * Reads a message.
   *
   * @param message any text; secrets in it are left out first
   * @param exchangeId the exchange that the reader chose; its own name in the text is not needed
   *     then
   * @param http the HTTP status, when it is known beside the text
   */
  public Recognition read(String message, Optional<String> exchangeId, OptionalInt http) {
    Redacted redacted = Redacted.of(ends(message));
    Words words = Words.of(Unescaped.of(redacted.text()), spellings);
    Clues clues = Clues.of(words, http);
    Optional<String> exchange = exchangeId.or(() -> whose(clues));
    List<Evidence> found = new ArrayList<>();
    exchange.map(rules::get).flatMap(own -> own.in(clues)).ifPresent(found::add);
    Stream.concat(patterns.in(words).stream(), hints.all(words).stream())
        .map(Phrases.Hit::meaning)
        .distinct()
        .forEach(found::add);
    clues.http().ifPresent(status -> BareStatus.evidence(status).ifPresent(found::add));
    found.sort(Comparator.comparingDouble(Evidence::sure).reversed());
    return recognised(found, exchange, redacted.cut());
  }

  /** Whether this is the id of an exchange, ours or one that messages name, or of the platform. */
  public boolean knows(String exchangeId) {
    return rules.containsKey(exchangeId)
        || elsewhere.contains(exchangeId)
        || platformId().equals(exchangeId);
  }

  /** An exchange counts before the platform that passes its words on. */
  private Optional<String> whose(Clues clues) {
    return origins
        .of(clues)
        .map(id -> id.equals(PLATFORM) ? platformId() : id)
        .or(() -> Optional.of(platformId()).filter(clues.small()::contains));
  }

  private String platformId() {
    return platform.get().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private static String ends(String message) {
    return message.length() <= 2 * END
        ? message
        : message.substring(0, END) + "\n" + message.substring(message.length() - END);
  }

  private static Recognition recognised(
      List<Evidence> found, Optional<String> exchange, boolean cut) {
    if (found.isEmpty() || found.get(0).sure() < LEAST) {
      return new Recognition(About.UNKNOWN, Optional.empty(), exchange, NOT_KNOWN, List.of(), cut);
    }
    Evidence best = found.get(0);
    if (best.about() != About.CONNECTION) {
      return new Recognition(best.about(), Optional.empty(), exchange, best.sure(), List.of(), cut);
    }
    List<Recognition.Cause> causes = Causes.of(best, found.subList(1, found.size()));
    return new Recognition(
        About.CONNECTION,
        Optional.of(causes.get(0).diagnosis()),
        exchange,
        causes.get(0).confidence(),
        causes.subList(1, causes.size()),
        cut);
  }
}
