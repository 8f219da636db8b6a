package io.keymend.status;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** What watching one exchange has come to, as all nodes of a database see it. */
@Entity
public class StatusWatch extends PanacheEntityBase {
  /** The exchange's id. */
  @Id public String exchange;

  /** The state that stands; that of its reason. */
  @Enumerated(EnumType.STRING)
  public State state;

  /** What it rests upon. */
  @Enumerated(EnumType.STRING)
  public Reason reason;

  /** When it began to stand. */
  public Instant since;

  /** The reason of another state, seen last and once; null otherwise. */
  @Enumerated(EnumType.STRING)
  public Reason candidate;

  /** When the last round was. */
  public Instant seen;

  /** How long the clock took to answer; null when it did not. */
  public Long latencyMillis;

  /** How far the clock was ahead of ours; null likewise. */
  public Long offsetMillis;

  /** The row as a value. */
  Watched watched() {
    return new Watched(reason, since, candidate, seen, latencyMillis, offsetMillis);
  }

  /** Takes over a value. */
  void take(Watched watched) {
    state = watched.reason().state();
    reason = watched.reason();
    since = watched.since();
    candidate = watched.candidate();
    seen = watched.seen();
    latencyMillis = watched.latencyMillis();
    offsetMillis = watched.offsetMillis();
  }
}
