package io.keymend.feedback;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** How often on one day readers looked for something and no article helped. */
@Entity
public class Gap extends PanacheEntity {
  /** Nothing was found for the words. */
  static final String SEARCH_NOTHING = "search-nothing";

  /** Articles were found, and none was opened. */
  static final String SEARCH_UNCLICKED = "search-unclicked";

  /** A message was read, and nobody knew it. */
  static final String ERROR_UNMATCHED = "error-unmatched";

  /** The most rows of one kind and day; what comes later that day is not kept. */
  static final int MOST_A_DAY = 1000;

  /** What kind of gap it is. */
  public String kind;

  /** The day, in UTC. */
  public LocalDate onDay;

  /** What was looked for: words with spaces between, in alphabetical order. */
  public String sought;

  /** How often. */
  public long times;

  static void count(String kind, LocalDate day, String sought) {
    String same = "times = times + 1 where kind = ?1 and onDay = ?2 and sought = ?3";
    if (update(same, kind, day, sought) == 0
        && count("kind = ?1 and onDay = ?2", kind, day) < MOST_A_DAY) {
      Gap first = new Gap();
      first.kind = kind;
      first.onDay = day;
      first.sought = sought;
      first.times = 1;
      first.persist();
    }
  }
}
