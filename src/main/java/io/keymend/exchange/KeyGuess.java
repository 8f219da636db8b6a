package io.keymend.exchange;

import io.keymend.credential.Credentials;
import java.util.Comparator;
import java.util.List;

/** Which exchanges a key may be of, by its shape alone: nobody is asked. */
public final class KeyGuess {
  private KeyGuess() {}

  /** An exchange whose keys look so, and how many other texts would do as well. */
  private record Fit(Exchange exchange, int looseness) {}

  /**
   * The likeliest exchanges by name; several only where their keys look the same.
   *
   * @param all the exchanges to choose from
   */
  public static List<Exchange> of(List<Exchange> all, Credentials pasted) {
    List<Fit> fits =
        all.stream()
            .filter(exchange -> exchange.credentials().distinct())
            .filter(exchange -> exchange.credentials().fit(pasted))
            .map(exchange -> new Fit(exchange, exchange.credentials().looseness(pasted)))
            .toList();
    int least = fits.stream().mapToInt(Fit::looseness).min().orElse(0);
    return fits.stream()
        .filter(fit -> fit.looseness() == least)
        .map(Fit::exchange)
        .sorted(Comparator.comparing(Exchange::name))
        .toList();
  }
}
