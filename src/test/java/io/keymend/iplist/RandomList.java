package io.keymend.iplist;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A list written by chance, and what stands in it.
 *
 * @param entries its entries in their order; what is no address stands there as null
 */
record RandomList(String text, List<String> entries) {
  static final List<String> PLATFORM =
      List.of("192.0.2.10", "198.51.100.10", "203.0.113.0/28", "2001:db8::10");

  private static final List<String> SEPARATORS =
      List.of(",", ", ", ";", " ", "\t", "\n", "\r\n", "\u00a0", "\u200b", "\n- ", "\", \"", "|");
  private static final List<String> JUNK =
      List.of(
          "1.2.3.4:443", "1.2.3.300", "010.1.1.1", "1.2.3.*", "home", "a.example", "1.1.1.1/40");

  static RandomList of(Random random) {
    StringBuilder text = new StringBuilder();
    List<String> entries = new ArrayList<>();
    for (int left = 1 + random.nextInt(30); left > 0; left--) {
      boolean junk = random.nextInt(6) == 0;
      String entry = junk ? pick(JUNK, random) : address(random);
      entries.add(junk ? null : entry);
      text.append(entry).append(pick(SEPARATORS, random));
    }
    return new RandomList(text.toString(), entries);
  }

  private static String address(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> pick(PLATFORM, random);
      case 1 -> pick(PLATFORM, random).replaceAll("/.*", "") + "/" + (1 + random.nextInt(32));
      case 2 -> "192.0.2." + random.nextInt(20);
      case 3 -> "2001:DB8:0::" + Integer.toHexString(random.nextInt(20));
      default -> random.nextInt(256) + "." + random.nextInt(256) + ".0.1/" + random.nextInt(33);
    };
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
