package io.keymend.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines of a width; between words, and within a word only if it is wider. */
final class Lines {
  private static final String CUT = "…";
  private static final double STEP = 0.98;
  private final ToDoubleFunction<String> measure;

  Lines(ToDoubleFunction<String> measure) {
    this.measure = measure;
  }

  /** At most so many lines; when the text is longer, the last one ends in an ellipsis. */
  List<String> of(String text, double width, int most) {
    List<String> lines = broken(text, width);
    if (lines.size() <= most) {
      return balanced(text, width, lines);
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    String last = kept.remove(most - 1);
    kept.add(start(last, width - measure.applyAsDouble(CUT)).strip() + CUT);
    return kept;
  }

  /** As many lines as before, but about equally long, so that no word stands alone below. */
  private List<String> balanced(String text, double width, List<String> lines) {
    List<String> best = lines;
    for (double narrower = width * STEP; narrower > width / 2; narrower *= STEP) {
      List<String> tried = broken(text, narrower);
      if (tried.size() > lines.size()) {
        break;
      }
      best = tried;
    }
    return best;
  }

  private List<String> broken(String text, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (measure.applyAsDouble(longer) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      String rest = word;
      while (!rest.isEmpty() && measure.applyAsDouble(rest) > width) {
        String part = start(rest, width);
        lines.add(part);
        rest = rest.substring(part.length());
      }
      line = rest;
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** The longest start of a text that fits, but at least one character. */
  private String start(String text, double width) {
    int end = text.length();
    while (end > text.offsetByCodePoints(0, 1)
        && measure.applyAsDouble(text.substring(0, end)) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end);
  }
}
