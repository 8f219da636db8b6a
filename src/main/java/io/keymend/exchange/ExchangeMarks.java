package io.keymend.exchange;

import java.util.Collection;
import java.util.regex.Pattern;

/** The two letters that stand for an exchange: of one shape, and each for one exchange only. */
final class ExchangeMarks {
  private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Za-z]");

  private ExchangeMarks() {}

  /** Refuses a mark of another shape. */
  static void fit(String mark) {
    if (!SHAPE.matcher(mark).matches()) {
      throw new IllegalArgumentException(
          "key mark: '" + mark + "' is not two letters with a capital first");
    }
  }

  /** Refuses an exchange whose mark another one has, even if in other letter case. */
  static void requireUnlike(Collection<Exchange> others, Exchange exchange) {
    for (Exchange other : others) {
      if (other.mark().equalsIgnoreCase(exchange.mark())) {
        throw new IllegalArgumentException(
            "exchanges/"
                + exchange.id()
                + ".yaml: key mark: '"
                + exchange.mark()
                + "' is the mark of "
                + other.id()
                + ".yaml already");
      }
    }
  }
}
