package io.keymend.article;

import java.util.Map;

/**
 * Where a text stands in the content, so that a problem can name its line.
 *
 * @param keys the line of each key of the front matter; a snippet has none
 * @param bodyLine the line at which the Markdown starts
 * @param markdown the body as its writer wrote it, with the names filled in
 */
public record Source(String file, Map<String, Integer> keys, int bodyLine, String markdown) {

  public Source {
    keys = Map.copyOf(keys);
  }

  /** A problem of a key. */
  public Problem problem(String key, String message) {
    return new Problem(file, keys.getOrDefault(key, 1), key, message);
  }

  /** A problem at a place of the Markdown. */
  public Problem problem(int position, String message) {
    String before = markdown.substring(0, Math.max(0, position));
    int line = bodyLine + (int) before.chars().filter(c -> c == '\n').count();
    return new Problem(file, line, "", message);
  }
}
