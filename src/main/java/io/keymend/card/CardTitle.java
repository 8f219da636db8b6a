package io.keymend.card;

import java.util.List;

/** A title in the largest size in which it looks well: few lines large, four lines small. */
record CardTitle(List<String> lines, double size) {
  private static final List<Step> STEPS =
      List.of(new Step(88, 2), new Step(76, 3), new Step(62, 4));

  /** Fits a title into a width; what is too long for four lines ends in an ellipsis. */
  static CardTitle fit(String title, double width, Glyphs glyphs) {
    CardTitle fitted = null;
    for (Step step : STEPS) {
      Lines lines = new Lines(text -> glyphs.width(text, step.size()));
      fitted = new CardTitle(lines.of(title, width, step.lines()), step.size());
      if (!fitted.isCut()) {
        return fitted;
      }
    }
    return fitted;
  }

  private boolean isCut() {
    return !lines.isEmpty() && lines.get(lines.size() - 1).endsWith("…");
  }

  private record Step(double size, int lines) {}
}
