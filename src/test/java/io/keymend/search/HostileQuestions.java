package io.keymend.search;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Questions that are meant to break a search or to keep it busy. */
public final class HostileQuestions {
  private static final int LONG = 100_000;

  private HostileQuestions() {}

  /** One of each kind. */
  public static List<String> all() {
    Random random = new Random(7);
    return List.of(
        "(a+)+$|(.*)*\\1{9,}[^]".repeat(LONG / 20),
        "\"unbalanced (quotes AND [ranges TO",
        "title:* OR *:* AND body:/.*/~9^999 NOT {a TO z}",
        "k".repeat(LONG),
        words(random, 10_000, 7),
        words(random, 10_000, 2),
        "binance bybit okx kraken ".repeat(2000),
        "-2015 10003 50119 ".repeat(2000),
        "a b c d e f g h ".repeat(2000),
        "\uD83D\uDE00\uD800\u202E\u0000\u200B".repeat(1000),
        "不允许的地址".repeat(2000),
        "not work wont connect doesnt work ".repeat(500),
        "'`\u2019".repeat(LONG / 3),
        "<mark>&lt;</mark>" + "&".repeat(1000),
        "e\u0301".repeat(LONG / 2));
  }

  private static String words(Random random, int number, int length) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                random
                    .ints(length, 'a', 'z' + 1)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }
}
