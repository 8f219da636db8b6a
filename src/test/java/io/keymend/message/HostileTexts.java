package io.keymend.message;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts of 100 kB that are made to be slow or to break a reader, and some that are only strange.
 */
public final class HostileTexts {
  private static final int LENGTH = 100_000;

  private HostileTexts() {}

  /** All of them, the same in every run. */
  public static Stream<String> all() {
    Random random = new Random(5);
    String noise =
        random
            .ints(LENGTH / 3, 0, 0xd800)
            .mapToObj(c -> Character.toString((char) c))
            .collect(Collectors.joining());
    String tokens =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "t" + random.nextInt(99_999))
            .collect(Collectors.joining(" "));
    return Stream.concat(
        Stream.of("", " ", "\\", "%", "&", "-", "'", "\u0000", noise, tokens),
        List.of(
                "(a+)+$",
                "\\",
                "\\\\\"",
                "\"",
                "{\"a\":",
                "[",
                "<<<<",
                "&amp;",
                "%25",
                "\\u005c",
                "-----BEGIN ",
                "-----BEGIN PRIVATE KEY----- ",
                "invalid api key ",
                "invalid ",
                "key ",
                "ip not ip not ",
                "not not not ip ",
                "code: -2015 ",
                "binance okx bybit ",
                "abandon ability able about above ",
                "secret: aB3",
                "a@b.c:",
                "@",
                "aB3dE6",
                "aB3/",
                "-1",
                "签名",
                "key:key:key:",
                "x=====",
                "EAPI:",
                "\u202e\u0301")
            .stream()
            .map(piece -> piece.repeat(LENGTH / piece.getBytes(StandardCharsets.UTF_8).length)));
  }
}
