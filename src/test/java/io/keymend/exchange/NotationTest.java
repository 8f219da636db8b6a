package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
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

  /** A notation that nobody documents is not guessed: the comment in each file names its source. */
  @Test
  void onlyDocumentedNotationsStandInTheFiles() {
    Map<String, List<String>> known = new TreeMap<>();
    ExchangeFiles.readAll()
        .forEach(
            (id, exchange) -> {
              if (exchange.ipList().notation() != null) {
                String notation = exchange.ipList().notation().id();
                known.computeIfAbsent(notation, any -> new ArrayList<>()).add(id);
              }
            });
    known.values().forEach(Collections::sort);
    assertEquals(
        Map.of(
            "commas",
            List.of(
                "binance",
                "binance-futures",
                "bingx",
                "bitget",
                "bitvavo",
                "bybit",
                "coinbase",
                "gate",
                "htx",
                "kraken-futures",
                "kucoin",
                "mexc",
                "okx",
                "poloniex",
                "upbit"),
            "cidr",
            List.of("bitmex"),
            "one-at-a-time",
            List.of("gemini", "kraken", "whitebit")),
        known);
  }
}
