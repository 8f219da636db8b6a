package io.keymend.status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Lets benches begin rounds when they want to. */
@ApplicationScoped
public class ManualRounds {
  private final Rounds rounds;

  ManualRounds(Rounds rounds) {
    this.rounds = rounds;
  }

  /** Lets go of what rounds of other tests have kept, whose clocks were elsewhere. */
  public void forget() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              StatusChange.deleteAll();
              StatusWatch.deleteAll();
              StatusLease.update("ends = ?1", Instant.EPOCH);
            });
  }

  /** One round; ends when what it found is kept. */
  public Uni<Void> begin() {
    return rounds.begin();
  }
}
