package io.keymend.status;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** That a state of an exchange began to stand. */
@Entity
public class StatusChange extends PanacheEntity {
  /** The exchange's id. */
  public String exchange;

  /** The state; that of its reason. */
  @Enumerated(EnumType.STRING)
  public State state;

  /** What it rests upon. */
  @Enumerated(EnumType.STRING)
  public Reason reason;

  /** When it began to stand. */
  public Instant since;

  static StatusChange of(String exchange, Watched.Change change) {
    StatusChange row = new StatusChange();
    row.exchange = exchange;
    row.state = change.reason().state();
    row.reason = change.reason();
    row.since = change.since();
    return row;
  }
}
