package io.keymend.exchange;

import io.keymend.credential.Credentials;
import java.util.Comparator;
import java.util.List;

/** Which exchanges a key may be of, by its shape alone: nobody is asked. */
public final class KeyGuess {
  private KeyGuess() {}

  /**
   * The likeliest exchanges, best first; several only where their keys look the same.
   *
   * @param all the exchanges to choose from
   */
  public static List<Exchange> of(List<Exchange> all, Credentials pasted) {
    List<Exchange> fitting =
        all.stream()
            .filter(exchange -> exchange.credentials().distinct())
            .filter(exchange -> exchange.credentials().fit(pasted))
            .toList();
    int least = fitting.stream().mapToInt(exchange -> looseness(exchange, pasted)).min().orElse(0);
    return fitting.stream()
        .filter(exchange -> looseness(exchange, pasted) == least)
        .sorted(Comparator.comparing(Exchange::name))
        .toList();
  }

  private static int looseness(Exchange exchange, Credentials pasted) {
    return exchange.credentials().looseness(pasted);
  }
}
