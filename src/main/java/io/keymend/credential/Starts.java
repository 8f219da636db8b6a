package io.keymend.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells whether a value would be right if its lost beginning were put back. */
final class Starts {
  private static final int LONGEST = 300;
  private static final Pattern NOT_LITERAL = Pattern.compile("(\\[[^]]*]|\\{[^}]*}|[()?|])+");

  /** Values of a pattern, one for each way in which they may begin. */
  private static final Map<Pattern, List<String>> SAMPLES = new ConcurrentHashMap<>();

  private Starts() {}

  static boolean complete(Pattern likely, String text) {
    return samples(likely).stream()
        .anyMatch(
            sample ->
                IntStream.rangeClosed(1, sample.length())
                    .anyMatch(
                        length -> likely.matcher(sample.substring(0, length) + text).matches()));
  }

  static List<String> samples(Pattern likely) {
    return SAMPLES.computeIfAbsent(
        likely, pattern -> Stream.concat(literals(pattern), grown(pattern)).toList());
  }

  /** What stands in the pattern word for word, and may be lost in part. */
  private static Stream<String> literals(Pattern likely) {
    return NOT_LITERAL.splitAsStream(likely.pattern()).filter(text -> !text.isEmpty());
  }

  /** Beginnings that go on alike need one value only. */
  private static Stream<String> grown(Pattern likely) {
    List<String> grown = new ArrayList<>();
    for (String first : plain().filter(c -> isStart(likely, c)).toList()) {
      if (grown.stream().noneMatch(it -> likely.matcher(first + it.substring(1)).matches())) {
        grown.add(grown(likely, first));
      }
    }
    return grown.stream();
  }

  /** The text with the first character that may follow, and so on until none may. */
  private static String grown(Pattern likely, String first) {
    String sample = first;
    while (sample.length() < LONGEST) {
      String start = sample;
      String next =
          plain()
              .map(c -> start + c)
              .filter(longer -> isStart(likely, longer))
              .findFirst()
              .orElse("");
      if (next.isEmpty()) {
        return sample;
      }
      sample = next;
    }
    return sample;
  }

  /** Whether a text is a value, or could become one by going on. */
  static boolean isStart(Pattern likely, String text) {
    Matcher matcher = likely.matcher(text);
    return matcher.matches() || matcher.hitEnd();
  }

  private static Stream<String> plain() {
    return IntStream.rangeClosed('!', '~').mapToObj(Character::toString);
  }
}
