package io.keymend.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads {@code synonyms.txt}: one rule a line, in the format of Solr without its escapes. */
final class SynonymReader {

  private static final String ARROW = "=>";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]");
  private static final int LONGEST = 8;

  private final Problems problems;
  private final List<SynonymRule> rules = new ArrayList<>();

  private SynonymReader(Problems problems) {
    this.problems = problems;
  }

  /** All rules; a missing file has none, a bad line is reported and left out. */
  static List<SynonymRule> read(Sources sources, Problems problems) {
    SynonymReader reader = new SynonymReader(problems);
    String[] lines = sources.texts().getOrDefault(Sources.SYNONYMS, "").split("\n");
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        reader.rule(new Spot(Sources.SYNONYMS, i + 1), line.toLowerCase(Locale.ROOT));
      }
    }
    return List.copyOf(reader.rules);
  }

  private void rule(Spot spot, String line) {
    String[] sides = line.split(ARROW, -1);
    if (sides.length > 2) {
      problems.add(spot, "has more than one " + ARROW);
      return;
    }
    List<String> words = words(spot, sides[0]);
    List<String> means = sides.length == 2 ? words(spot, sides[1]) : words;
    if (sides.length == 1 && words.size() == 1) {
      problems.add(spot, "has one word alone; write others beside it, with commas between");
    } else if (!words.isEmpty() && !means.isEmpty()) {
      rules.add(new SynonymRule(words, means));
    }
  }

  /** The words between the commas; none when one of them is no good. */
  private List<String> words(Spot spot, String side) {
    List<String> words = Arrays.stream(side.split(",", -1)).map(String::strip).toList();
    for (String word : words) {
      if (!WORD.matcher(word).find()) {
        problems.add(spot, "has a place without a word: " + (word.isEmpty() ? "empty" : word));
        return List.of();
      }
      if (word.split("\\s+").length > LONGEST) {
        problems.add(spot, "has more than " + LONGEST + " words between two commas");
        return List.of();
      }
    }
    return words;
  }
}
