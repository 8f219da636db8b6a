package io.keymend.status;

import io.keymend.diagnosis.Diagnosis;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * That a check ran: exchange, whether at its live site, diagnosis, time, duration and the name that
 * its receipt gives it, and nothing of the key or its owner.
 */
@Entity
public class CheckRecord extends PanacheEntity {
  /** The exchange's id. */
  public String exchange;

  /** Whether it was at the exchange's live site; of checks from before this was kept, no. */
  public boolean live;

  /** What was found. */
  @Enumerated(EnumType.STRING)
  public Diagnosis diagnosis;

  /** When the check began. */
  public Instant started;

  /** How long it took, in milliseconds. */
  public long millis;

  /** What its receipt names it by; checks from before there were receipts have none. */
  public String correlationId;
}
