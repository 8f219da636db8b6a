package io.keymend.connection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;

/** That a check for a connection ended in <em>works</em>, until the platform has taken the word. */
@Entity
public class HookEvent extends PanacheEntityBase {
  /** The same in every try, so that the platform can tell a second delivery. */
  @Id public String id;

  /** The connection's id. */
  public String connection;

  /** The exchange's id. */
  public String exchange;

  /** What the receipt of the check names it by. */
  public String correlationId;

  /** When the check ended. */
  public Instant at;

  /** How often it was sent, or is being sent. */
  public int tries;

  /** When it may be sent again; after the last try, when it is removed. */
  public Instant nextTry;

  /** The first of those to be sent by now. */
  static List<HookEvent> due(Instant now, int mostTries, int atOnce) {
    return HookEvent.<HookEvent>find(
            "tries < ?1 and nextTry <= ?2 order by nextTry", mostTries, now)
        .page(Page.ofSize(atOnce))
        .list();
  }

  /** Takes it for one try: false when another node was quicker. */
  boolean claim(Instant next) {
    return update("tries = tries + 1, nextTry = ?1 where id = ?2 and tries = ?3", next, id, tries)
        == 1;
  }

  /** Removes those that were given up and kept long enough. */
  static long forget(Instant now, int mostTries) {
    return delete("tries >= ?1 and nextTry <= ?2", mostTries, now);
  }
}
