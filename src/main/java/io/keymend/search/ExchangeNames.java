package io.keymend.search;

import io.keymend.exchange.Exchange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What exchanges are called in a question; what else they were ever called is a synonym. */
final class ExchangeNames {
  private static final int LONGEST = 3;
  private final Map<String, String> ids = new HashMap<>();

  ExchangeNames(List<Exchange> exchanges, Language language) {
    for (Exchange exchange : exchanges) {
      for (String name : namesOf(exchange)) {
        ids.put(String.join(" ", firsts(language.stems(name))), exchange.id());
      }
    }
  }

  /** The id, the name, and the site without its ending where that makes a difference. */
  static List<String> namesOf(Exchange exchange) {
    String site = exchange.site().getHost().replaceFirst("^www\\.", "");
    return List.of(exchange.id(), exchange.name(), site);
  }

  /**
   * The exchanges that are named, and at which places.
   *
   * @param ids longer names and the shorter ones in them, such as Binance in Binance US
   */
  record Found(Set<String> ids, Set<Integer> places) {}

  /** Looks through the places of a question. */
  Found in(List<List<String>> places) {
    List<String> stems = firsts(places);
    Found found = new Found(new TreeSet<>(), new TreeSet<>());
    for (int from = 0; from < stems.size(); from++) {
      for (int to = from + 1; to <= Math.min(from + LONGEST, stems.size()); to++) {
        String id = ids.get(String.join(" ", stems.subList(from, to)));
        if (id != null) {
          found.ids.add(id);
          for (int place = from; place < to; place++) {
            found.places.add(place);
          }
        }
      }
    }
    return found;
  }

  private static List<String> firsts(List<List<String>> places) {
    return places.stream().map(place -> place.get(0)).toList();
  }
}
