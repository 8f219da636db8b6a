package io.keymend.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.keymend.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question as customers type it.
 *
 * @param label the diagnosis that answers it, or {@code not-a-connection-problem}
 * @param also other diagnoses that answer it as well
 */
record AskedQuestion(String id, String text, String exchange, String label, List<String> also) {
  static final String SAMPLES = "samples/questions.jsonl";
  static final String OWN = "question-cases.jsonl";

  private static final String NO_CONNECTION_PROBLEM = "not-a-connection-problem";
  private static final String ORDER_REFUSED = "order-refused";
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  static List<AskedQuestion> read(String file) {
    ClassLoader classes = AskedQuestion.class.getClassLoader();
    try (InputStream in = classes.getResourceAsStream(file)) {
      ObjectMapper json = new ObjectMapper();
      return json.readerFor(AskedQuestion.class)
          .<AskedQuestion>readValues(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether one of the first articles that are found is a right one. */
  boolean isAnswered(WordIndex index, int within) {
    return index.find(text, within).hits().stream().anyMatch(hit -> isRight(hit.article()));
  }

  private boolean isRight(Article article) {
    if (label.equals(NO_CONNECTION_PROBLEM)) {
      return article.slug().equals(ORDER_REFUSED);
    }
    return article.meta().diagnoses().stream()
        .map(diagnosis -> diagnosis.family().id())
        .anyMatch(family -> family.equals(label) || also.contains(family));
  }

  /** The same with a slip of the finger in every word of four letters and more. */
  AskedQuestion misspelt(Random random) {
    String slips =
        WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(slip(word.group(), random)));
    return new AskedQuestion(id, slips, exchange, label, also);
  }

  private static String slip(String word, Random random) {
    int at = random.nextInt(word.length());
    char other = (char) ('a' + random.nextInt(26));
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + other + word.substring(at);
      case 1 -> before + after;
      case 2 -> before + other + after;
      default -> transposed(word, Math.min(at, word.length() - 2));
    };
  }

  private static String transposed(String word, int at) {
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }
}
