package io.keymend.status;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** Which of the nodes that share a database asks the exchanges. */
@Entity
public class StatusLease extends PanacheEntityBase {
  /** What is leased; there is one row. */
  @Id public String name;

  /** A random word for the node. */
  public String holder;

  /** Until when it alone may ask. */
  public Instant ends;

  /**
   * Takes or keeps the lease in one step; whether that worked. One that lasts for more than a day
   * is of a clock that was wrong, and holds nobody up.
   */
  static boolean take(String node, Instant now, Duration term) {
    return update(
            "holder = ?1, ends = ?2 where holder = ?1 or ends < ?3 or ends > ?4",
            node,
            now.plus(term),
            now,
            now.plus(Duration.ofDays(1)))
        == 1;
  }
}
