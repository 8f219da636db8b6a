package io.keymend.exchange;

import java.util.List;

/**
 * By what a pasted message shows that it comes from this exchange.
 *
 * @param names what it is called in messages: its names, old ones too, and those of libraries
 * @param fields fields of its answers that no other exchange has, as phrases
 * @param wording sentences that only it says
 * @param codes shapes of its codes, in which # is a digit
 * @param orders codes, or shapes of codes, that speak of an order, a balance or a market
 */
public record Traces(
    List<String> names,
    List<String> fields,
    List<String> wording,
    List<String> codes,
    List<String> orders) {
  static final Traces NONE = new Traces(null, null, null, null, null);

  /** What is absent is none. */
  public Traces {
    names = names == null ? List.of() : List.copyOf(names);
    fields = fields == null ? List.of() : List.copyOf(fields);
    wording = wording == null ? List.of() : List.copyOf(wording);
    codes = codes == null ? List.of() : List.copyOf(codes);
    orders = orders == null ? List.of() : List.copyOf(orders);
  }
}
