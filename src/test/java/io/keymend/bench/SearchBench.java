package io.keymend.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Catalogue;
import io.keymend.article.ContentReader;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.search.HostileQuestions;
import io.keymend.search.QuestionTexts;
import io.keymend.search.RealIndex;
import io.keymend.search.WordIndex;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a search takes on the real content and on 10,000 articles, how long their index takes
 * and how large it is, and which hostile question takes longest.
 *
 * <p>Times are of the processor, so that other programs on the machine do not count. Not part of
 * the tests: {@code ./mvnw test -Dtest=SearchBench}.
 */
class SearchBench {
  private static final int ARTICLES = 10_000;
  private static final int WORDS = 400;
  private static final int ROUNDS = 6;
  private static final int RESULTS = 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @TempDir Path root;

  @Test
  void realContent() {
    WordIndex index = RealIndex.read();
    report("real content", index, QuestionTexts.all());
    report("hostile", index, HostileQuestions.all());
  }

  @Test
  void manyArticles() throws Exception {
    write();
    Catalogue catalogue = new ContentReader(root).read();
    long start = System.nanoTime();
    long processor = THREADS.getCurrentThreadCpuTime();
    WordIndex index = WordIndex.of(catalogue, RealIndex.exchanges());
    System.out.printf(
        "%,d articles: index in %.1f s (%.1f s of this thread), %.1f MB%n",
        catalogue.articles().size(),
        (System.nanoTime() - start) / 1e9,
        (THREADS.getCurrentThreadCpuTime() - processor) / 1e9,
        RealIndex.bytes(catalogue) / 1e6);
    assertTrue(catalogue.articles().size() > ARTICLES);
    report("many articles", index, QuestionTexts.all());
    report("many articles, hostile", index, HostileQuestions.all());
  }

  private static void report(String name, WordIndex index, List<String> questions) {
    for (int round = 1; round <= ROUNDS; round++) {
      double[] millis = questions.stream().mapToDouble(question -> find(index, question)).toArray();
      Arrays.sort(millis);
      if (round == 1 || round == ROUNDS) {
        System.out.printf(
            "%-24s round %d: p50 %.2f ms, p99 %.2f ms, slowest %.2f ms of %d%n",
            name,
            round,
            millis[millis.length / 2],
            millis[millis.length * 99 / 100],
            millis[millis.length - 1],
            millis.length);
      }
    }
  }

  private static double find(WordIndex index, String question) {
    long start = THREADS.getCurrentThreadCpuTime();
    index.find(question, RESULTS);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }

  /** Every article mixes the words of a real one with words of its own. */
  private void write() throws IOException {
    Path real = Path.of("content");
    Path section = Files.createDirectories(root.resolve("help/keys"));
    Files.copy(real.resolve("site.yaml"), root.resolve("site.yaml"));
    Files.copy(real.resolve("synonyms.txt"), root.resolve("synonyms.txt"));
    Files.writeString(root.resolve("help/index.md"), "---\ntitle: Help\nsummary: All\n---\n");
    Files.writeString(section.resolve("index.md"), "---\ntitle: Keys\nsummary: All\n---\n");
    String all =
        Arrays.stream(Diagnosis.values()).map(Diagnosis::id).collect(Collectors.joining(", "));
    Files.writeString(section.resolve("all.md"), article("All", "diagnoses: [" + all + "]\n", ""));
    List<String> words =
        RealIndex.catalogue().articles().stream()
            .flatMap(article -> Arrays.stream(article.text().split("[^A-Za-z0-9]+")))
            .filter(word -> !word.isEmpty())
            .toList();
    Random random = new Random(1);
    for (int number = 0; number < ARTICLES; number++) {
      StringBuilder text = new StringBuilder();
      for (int part = 0; part < 5; part++) {
        text.append("\n## ").append(sentence(words, random, 4)).append("\n\n");
        text.append(sentence(words, random, WORDS / 5)).append("\n");
      }
      String title = sentence(words, random, 6);
      Files.writeString(
          section.resolve("article-" + number + ".md"), article(title, "", text.toString()));
    }
  }

  private static String article(String title, String more, String text) {
    return "---\ntitle: %s\nsummary: %s\nupdated: 2026-01-31\n%s---\n%s"
        .formatted(title, title, more, text);
  }

  /** Nine of ten words are real; the others make the vocabulary grow with the articles. */
  private static String sentence(List<String> words, Random random, int length) {
    List<String> sentence = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      boolean own = random.nextInt(10) == 0;
      sentence.add(
          own
              ? "w" + Integer.toString(random.nextInt(500_000), 36)
              : words.get(random.nextInt(words.size())));
    }
    return "a" + String.join(" ", sentence);
  }
}
