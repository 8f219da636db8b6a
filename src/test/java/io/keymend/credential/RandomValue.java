package io.keymend.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes values that match a pattern of an exchange's file: classes, groups, choices, counts. */
public final class RandomValue {
  private static final int LONGEST = 90;
  private static final Map<String, String> LETTERS = new ConcurrentHashMap<>();

  private final String pattern;
  private final Random random;
  private int at;

  private RandomValue(String pattern, Random random) {
    this.pattern = pattern;
    this.random = random;
  }

  /** A value that matches. */
  public static String of(Pattern pattern, Random random) {
    String value = new RandomValue(pattern.pattern(), random).choice();
    if (!pattern.matcher(value).matches()) {
      throw new IllegalStateException("the generator does not know " + pattern);
    }
    return value;
  }

  private String choice() {
    List<String> options = new ArrayList<>(List.of(sequence()));
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      options.add(sequence());
    }
    return options.get(random.nextInt(options.size()));
  }

  private String sequence() {
    StringBuilder made = new StringBuilder();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      int start = at;
      String once = atom();
      int atomEnd = at;
      int count = count();
      int end = at;
      for (int i = 0; i < count; i++) {
        at = start;
        made.append(i == 0 ? once : atom());
        at = atomEnd;
      }
      at = end;
    }
    return made.toString();
  }

  private String atom() {
    char c = pattern.charAt(at++);
    if (c == '(') {
      String inner = choice();
      at++;
      return inner;
    }
    if (c != '[') {
      return Character.toString(c);
    }
    int end = at;
    while (pattern.charAt(end) != ']' || pattern.charAt(end - 1) == '\\') {
      end++;
    }
    String letters = LETTERS.computeIfAbsent(pattern.substring(at - 1, end + 1), RandomValue::in);
    at = end + 1;
    return Character.toString(letters.charAt(random.nextInt(letters.length())));
  }

  private static String in(String letterClass) {
    Pattern pattern = Pattern.compile(letterClass);
    return IntStream.rangeClosed('!', '~')
        .mapToObj(Character::toString)
        .filter(one -> pattern.matcher(one).matches())
        .collect(Collectors.joining());
  }

  private int count() {
    if (at < pattern.length() && pattern.charAt(at) == '?') {
      at++;
      return random.nextInt(2);
    }
    if (at >= pattern.length() || pattern.charAt(at) != '{') {
      return 1;
    }
    int end = pattern.indexOf('}', at);
    String[] bounds = pattern.substring(at + 1, end).split(",");
    at = end + 1;
    int least = Integer.parseInt(bounds[0]);
    int most = Math.max(least, Math.min(LONGEST, Integer.parseInt(bounds[bounds.length - 1])));
    return least + random.nextInt(most - least + 1);
  }
}
