package io.keymend.feedback;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** How often on one day a key worked after a failing check had named an article. */
@Entity
public class Solved extends PanacheEntity {
  /** The article's slug. */
  public String article;

  /** The day, in UTC. */
  public LocalDate onDay;

  /** How often. */
  public long times;

  static void count(String article, LocalDate day) {
    if (update("times = times + 1 where article = ?1 and onDay = ?2", article, day) == 0) {
      Solved first = new Solved();
      first.article = article;
      first.onDay = day;
      first.times = 1;
      first.persist();
    }
  }
}
