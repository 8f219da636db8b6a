package io.keymend.article;

import io.keymend.diagnosis.Diagnosis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which article speaks for a diagnosis, on one exchange or in general. */
final class Answers {

  private record Question(Diagnosis diagnosis, String exchange) {}

  private final Map<Question, Article> articles = new HashMap<>();

  Answers(List<Article> all) {
    for (Article article : all) {
      for (Diagnosis diagnosis : article.meta().diagnoses()) {
        articles.put(new Question(diagnosis, article.meta().exchange()), article);
      }
    }
  }

  /** The closest article; a checked catalogue always has one. */
  Article closest(Diagnosis diagnosis, String exchange) {
    return find(diagnosis, exchange)
        .or(() -> find(diagnosis.family(), exchange))
        .orElseThrow(() -> new IllegalStateException("no article for " + diagnosis.id()));
  }

  private Optional<Article> find(Diagnosis diagnosis, String exchange) {
    return Optional.ofNullable(articles.get(new Question(diagnosis, exchange)))
        .or(() -> Optional.ofNullable(articles.get(new Question(diagnosis, null))));
  }
}
