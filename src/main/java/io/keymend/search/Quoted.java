package io.keymend.search;

import io.keymend.article.Article;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a question has in quotation marks: words that belong together in this order. */
record Quoted(List<Pattern> phrases) {
  private static final Pattern QUOTE = Pattern.compile("[\"\u201c\u201d\u201e]");
  private static final String GAP = "[^\\p{L}\\p{N}]+";

  /** The parts of a text between two marks that have at least two words. */
  static Quoted in(String text) {
    String[] parts = QUOTE.split(text, -1);
    return new Quoted(
        Stream.iterate(1, i -> i + 1 < parts.length, i -> i + 2)
            .map(i -> words(parts[i]))
            .filter(words -> words.size() > 1)
            .map(Quoted::phrase)
            .toList());
  }

  /** Whether there is anything between marks. */
  boolean isEmpty() {
    return phrases.isEmpty();
  }

  /** Whether an article has all of it. */
  boolean standsIn(Article article) {
    String all = String.join("\n", article.title(), article.summary(), article.text());
    return phrases.stream().allMatch(phrase -> phrase.matcher(all).find());
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(GAP)).filter(word -> !word.isEmpty()).toList();
  }

  private static Pattern phrase(List<String> words) {
    String inOrder = words.stream().map(Pattern::quote).collect(Collectors.joining(GAP));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + inOrder + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
