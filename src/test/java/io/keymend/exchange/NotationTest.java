package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NotationTest {
  private static final List<String> ADDRESSES =
      List.of("192.0.2.10", "2001:db8::1", "203.0.113.0/24");

  @Test
  void writesAddressesInEachWay() {
    Map<Notation, List<String>> written = new TreeMap<>();
    for (Notation notation : Notation.values()) {
      written.put(notation, notation.pieces(ADDRESSES));
    }
    assertEquals(
        Map.of(
            Notation.LINES, List.of("192.0.2.10\n2001:db8::1\n203.0.113.0/24"),
            Notation.COMMAS, List.of("192.0.2.10,2001:db8::1,203.0.113.0/24"),
            Notation.SPACES, List.of("192.0.2.10 2001:db8::1 203.0.113.0/24"),
            Notation.ONE_AT_A_TIME, ADDRESSES,
            Notation.CIDR, List.of("192.0.2.10/32\n2001:db8::1/128\n203.0.113.0/24")),
        written);
  }

  /** A notation that nobody documents is not guessed: whoever adds one names its source here. */
  @Test
  void onlyDocumentedNotationsStandInTheFiles() {
    Map<String, String> known = new TreeMap<>();
    ExchangeFiles.readAll()
        .forEach(
            (id, exchange) -> {
              if (exchange.ipList() != null && exchange.ipList().notation() != null) {
                known.put(id, exchange.ipList().notation().id());
              }
            });
    assertEquals(
        Map.of(
            "bingx", "commas",
            "bitvavo", "commas",
            "htx", "commas",
            "kraken", "one-at-a-time",
            "kraken-futures", "commas",
            "poloniex", "commas",
            "upbit", "commas"),
        known);
  }
}
