package io.keymend.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence, step or row of a table, without the marks of Markdown.
 *
 * @param start where it starts in the text that it comes from
 */
record Sentence(int start, String text) {
  private static final Pattern END =
      Pattern.compile("(?<=[.!?])\\s+|\\n\\s*\\n|\\n(?=\\s*[-|\\d])");

  /** The sentences of a Markdown text in their order. */
  static List<Sentence> of(String markdown) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher end = END.matcher(markdown);
    int start = 0;
    while (end.find()) {
      sentences.add(new Sentence(start, plain(markdown.substring(start, end.start()))));
      start = end.end();
    }
    sentences.add(new Sentence(start, plain(markdown.substring(start))));
    return sentences;
  }

  private static String plain(String markdown) {
    return markdown.replaceAll("[*`>]", "");
  }
}
