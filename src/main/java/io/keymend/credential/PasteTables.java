package io.keymend.credential;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables behind the checks of a paste, for the page that looks at it by itself. */
public final class PasteTables {
  /** Beyond the first two planes of Unicode nothing looks like a plain character. */
  private static final int LAST = 0x1ffff;

  private PasteTables() {}

  /** Characters in pairs: one that is taken for a plain one, and that one. */
  public static String lookalikes() {
    return IntStream.rangeClosed('~' + 1, LAST)
        .filter(Character::isDefined)
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .mapToObj(
            c -> Lookalikes.plainFor(c).map(plain -> Character.toString(c) + plain).orElse(""))
        .collect(Collectors.joining());
  }

  /** The lists of seed words: a word a line, and an empty line between two lists. */
  public static String seedWords() {
    return SeedWords.lists().stream()
        .map(words -> words.stream().sorted().collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n\n"));
  }
}
