package io.keymend.message;

import io.keymend.exchange.Environment;
import io.keymend.exchange.ErrorRule;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Traces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which exchange a message comes from: by names, hosts, fields, sentences and codes. */
final class Origins {
  private static final double NAME = 10;
  private static final double AGAIN = 0.2;
  private static final double WORDING = 2.5;
  private static final double FIELD = 2;
  private static final double SHAPE = 1.5;
  private static final double CODE = 1;
  private static final double JOINED_CODE = 2;
  private static final double ENOUGH = 1.5;

  /** Something that counts for an exchange when it is found. */
  private record Trace(String exchange, double weight, String mark) {}

  private final Spellings spellings;
  private final Phrases<Trace> names = new Phrases<>();
  private final Phrases<Trace> phrases = new Phrases<>();
  private final List<Trace> literals = new ArrayList<>();
  private final List<Trace> shapes = new ArrayList<>();
  private final Map<String, Set<Trace>> numbers = new HashMap<>();

  Origins(List<Exchange> exchanges, Map<String, Traces> elsewhere, Spellings spellings) {
    this.spellings = spellings;
    for (Exchange exchange : exchanges) {
      addName(exchange.id(), exchange.name());
      exchange.environments().stream()
          .filter(environment -> !environment.isPractice())
          .forEach(environment -> addHosts(exchange.id(), environment));
      exchange.errors().rules().stream()
          .map(ErrorRule::code)
          .flatMap(List::stream)
          .forEach(code -> addCode(exchange.id(), code));
      add(exchange.id(), exchange.traces());
    }
    elsewhere.forEach(this::add);
  }

  /** The likeliest exchange, if enough tells; none when two are as likely. */
  Optional<String> of(Clues clues) {
    Map<String, Double> weights = new LinkedHashMap<>();
    Set<Trace> found = new HashSet<>();
    for (Phrases.Hit<Trace> hit : names.in(clues.words())) {
      Trace name = hit.meaning();
      weights.merge(name.exchange(), found.add(name) ? NAME : AGAIN, Double::sum);
    }
    Set<Trace> others = new HashSet<>();
    phrases.all(clues.words()).forEach(hit -> others.add(hit.meaning()));
    literals.stream().filter(l -> clues.words().text().contains(l.mark())).forEach(others::add);
    for (String code : clues.codes()) {
      others.addAll(numbers.getOrDefault(code, Set.of()));
      shapes.stream().filter(shape -> Shape.fits(shape.mark(), code)).forEach(others::add);
    }
    others.forEach(trace -> weights.merge(trace.exchange(), trace.weight(), Double::sum));
    double most = weights.values().stream().mapToDouble(weight -> weight).max().orElse(0);
    List<String> likeliest =
        weights.keySet().stream().filter(id -> weights.get(id) == most).toList();
    return most >= ENOUGH && likeliest.size() == 1
        ? Optional.of(likeliest.get(0))
        : Optional.empty();
  }

  private void add(String id, Traces own) {
    own.names().forEach(name -> addName(id, name));
    own.fields().forEach(field -> phrases.add(Phrase.pattern(field), trace(id, FIELD, field)));
    own.wording().forEach(said -> addWording(id, said));
    own.codes().forEach(shape -> shapes.add(trace(id, SHAPE, shape)));
    own.orders().forEach(code -> addCode(id, code));
  }

  /** A star goes on for any letters, as in the names of packages and classes. */
  private void addName(String id, String name) {
    Phrase phrase = name.endsWith("*") ? Phrase.pattern(name) : Phrase.words(name, spellings);
    names.add(phrase, trace(id, NAME, ""));
  }

  private void addHosts(String id, Environment environment) {
    environment.hosts().values().forEach(host -> addName(id, host.getHost()));
  }

  /** One word is a name of a program and stands there letter by letter. */
  private void addWording(String id, String said) {
    if (said.contains(" ")) {
      phrases.add(Phrase.words(said, spellings), trace(id, WORDING, said));
    } else {
      literals.add(trace(id, WORDING, said));
    }
  }

  private void addCode(String id, String code) {
    boolean number = code.matches("-?\\d+");
    if (number && code.length() >= 4) {
      numbers.computeIfAbsent(code, key -> new HashSet<>()).add(trace(id, CODE, code));
    } else if (!number && spellings.plain(code).size() >= 2) {
      boolean joined = code.matches(".*[_:-].*");
      literals.add(trace(id, joined ? JOINED_CODE : CODE, code));
    }
  }

  private static Trace trace(String id, double weight, String mark) {
    return new Trace(id, weight, mark);
  }
}
