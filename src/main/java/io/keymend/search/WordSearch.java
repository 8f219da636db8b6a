package io.keymend.search;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ranks articles by how many of the words they have in title, summary and body. */
final class WordSearch {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_-]+");
  private static final int TITLE = 8;
  private static final int SUMMARY = 3;
  private static final int BODY = 1;
  private static final int MOST_WORDS = 12;

  private WordSearch() {}

  /** The best articles for a question, at most {@code limit}; empty when no word is found. */
  static List<Article> find(Catalogue catalogue, String question, int limit) {
    List<String> words = words(question);
    return catalogue.articles().stream()
        .map(article -> new Hit(article, score(article, words)))
        .filter(hit -> hit.score > 0)
        .sorted(
            Comparator.comparingInt(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.article.title()))
        .limit(limit)
        .map(Hit::article)
        .toList();
  }

  static List<String> words(String question) {
    return Arrays.stream(NO_WORD.split(question.toLowerCase(Locale.ROOT)))
        .filter(word -> word.length() > 1)
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }

  private static int score(Article article, List<String> words) {
    String title = article.title().toLowerCase(Locale.ROOT);
    String summary = article.summary().toLowerCase(Locale.ROOT);
    String body = article.text().toLowerCase(Locale.ROOT);
    return words.stream()
        .mapToInt(
            word ->
                (title.contains(word) ? TITLE : 0)
                    + (summary.contains(word) ? SUMMARY : 0)
                    + (body.contains(word) ? BODY : 0))
        .sum();
  }

  private record Hit(Article article, int score) {}
}
