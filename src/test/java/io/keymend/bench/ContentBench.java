package io.keymend.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Catalogue;
import io.keymend.article.ContentReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the content takes to load, the real one and 10,000 articles, and how much heap it holds.
 *
 * <p>Not part of the tests: {@code ./mvnw test -Pbench -Dtest=ContentBench}.
 */
class ContentBench {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 3;

  @TempDir Path root;

  @Test
  void realContent() throws Exception {
    for (int round = 1; round <= ROUNDS; round++) {
      assertTrue(load("real content, round " + round, Path.of("content")).articles().size() > 60);
    }
  }

  @Test
  void manyArticles() throws Exception {
    ManyArticles.write(root);
    assertTrue(load("many articles", root).articles().size() > ManyArticles.COUNT);
  }

  private static Catalogue load(String name, Path content) throws Exception {
    long before = used();
    long start = System.nanoTime();
    long processor = THREADS.getCurrentThreadCpuTime();
    Catalogue catalogue = new ContentReader(content).read();
    System.out.printf(
        "%s: %,d articles in %.2f s (%.2f s of the processor), %.0f MB of heap%n",
        name,
        catalogue.articles().size(),
        (System.nanoTime() - start) / 1e9,
        (THREADS.getCurrentThreadCpuTime() - processor) / 1e9,
        (used() - before) / 1e6);
    return catalogue;
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
