package io.keymend.article;

import java.util.List;
import java.util.Optional;

/** A content file taken apart: the YAML between the two lines of dashes, and the body below. */
record TextFile(Spot yamlStart, String yaml, Spot bodyStart, String body) {

  private static final String DASHES = "---";

  /** Takes the file apart, or reports that it has no front matter. */
  static Optional<TextFile> split(String file, String text, Problems problems) {
    Spot first = new Spot(file, 1);
    List<String> lines = List.of(text.split("\n", -1));
    List<String> trimmed = lines.stream().map(String::stripTrailing).toList();
    int end = trimmed.subList(1, lines.size()).indexOf(DASHES) + 1;
    if (!trimmed.get(0).equals(DASHES) || end == 0) {
      problems.add(first, "does not start with front matter between two lines of dashes (---)");
      return Optional.empty();
    }
    String yaml = String.join("\n", lines.subList(1, end));
    String body = String.join("\n", lines.subList(end + 1, lines.size()));
    return Optional.of(new TextFile(first.down(1), yaml, first.down(end + 1), body));
  }
}
