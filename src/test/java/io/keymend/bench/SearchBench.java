package io.keymend.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Catalogue;
import io.keymend.article.ContentReader;
import io.keymend.search.HostileQuestions;
import io.keymend.search.QuestionTexts;
import io.keymend.search.RealIndex;
import io.keymend.search.WordIndex;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a search takes on the real content and on 10,000 articles, how long their index takes
 * and how large it is, and which hostile question takes longest.
 *
 * <p>Times are of the processor, so that other programs on the machine do not count. Not part of
 * the tests: {@code ./mvnw test -Pbench -Dtest=SearchBench}.
 */
class SearchBench {
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
    ManyArticles.write(root);
    Catalogue catalogue = new ContentReader(root).read();
    long start = System.nanoTime();
    long processor = THREADS.getCurrentThreadCpuTime();
    WordIndex index = RealIndex.of(catalogue);
    System.out.printf(
        "%,d articles: index in %.1f s (%.1f s of this thread), %.1f MB%n",
        catalogue.articles().size(),
        (System.nanoTime() - start) / 1e9,
        (THREADS.getCurrentThreadCpuTime() - processor) / 1e9,
        RealIndex.bytes(catalogue) / 1e6);
    assertTrue(catalogue.articles().size() > ManyArticles.COUNT);
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
}
