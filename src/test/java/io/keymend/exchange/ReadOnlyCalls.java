package io.keymend.exchange;

import java.util.Set;

/** Every call that may ever leave for an exchange, from its cases and not from its file. */
public final class ReadOnlyCalls {
  private ReadOnlyCalls() {}

  /** Method and path of every call of one exchange. */
  static Set<String> of(String exchange) {
    return Set.copyOf(ExchangeCases.of(exchange).calls());
  }

  /** Whether a call is one of them. */
  public static boolean contain(String exchange, String methodAndPath) {
    return of(exchange).contains(methodAndPath);
  }
}
