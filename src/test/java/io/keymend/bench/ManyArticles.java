package io.keymend.bench;

import io.keymend.diagnosis.Diagnosis;
import io.keymend.search.RealIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Generated articles: each mixes words of the real ones with words of its own. */
final class ManyArticles {
  static final int COUNT = 10_000;
  private static final int WORDS = 400;

  private ManyArticles() {}

  /** Writes them below a folder, with the names and the synonyms of the real content. */
  static void write(Path root) throws IOException {
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
    for (int number = 0; number < COUNT; number++) {
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
