package io.keymend.status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What nodes that share a database know of the exchanges together; blocks while it works. */
@ApplicationScoped
class Ledger {
  /** A day more than any page shows. */
  private static final Duration KEPT = Duration.ofDays(91);

  /** Whether this node is the one that asks for the next term. */
  boolean leads(String node, Instant now, Duration term) {
    return QuarkusTransaction.requiringNew().call(() -> StatusLease.take(node, now, term));
  }

  /** All that is kept; changes are read again only when there are new ones. */
  Chronicle read(Chronicle known) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Map<String, Watched> watched =
                  StatusWatch.<StatusWatch>listAll().stream()
                      .collect(Collectors.toMap(row -> row.exchange, StatusWatch::watched));
              Chronicle.Mark mark = mark();
              return new Chronicle(
                  watched, mark.equals(known.mark()) ? known.changes() : changes(), mark);
            });
  }

  private static Chronicle.Mark mark() {
    return StatusChange.find("select count(*), max(since) from StatusChange")
        .project(Chronicle.Mark.class)
        .firstResult();
  }

  private static Map<String, List<Watched.Change>> changes() {
    return StatusChange.<StatusChange>list("order by since, id").stream()
        .collect(
            Collectors.groupingBy(
                row -> row.exchange,
                Collectors.mapping(
                    row -> new Watched.Change(row.reason, row.since), Collectors.toList())));
  }

  /** Keeps what a round came to, all of it or nothing. */
  void write(Map<String, Watched.Step> steps, Instant now) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              steps.forEach(Ledger::keep);
              if (steps.values().stream().anyMatch(step -> !step.changes().isEmpty())) {
                forget(now.minus(KEPT));
              }
            });
  }

  private static void keep(String exchange, Watched.Step step) {
    StatusWatch row =
        StatusWatch.<StatusWatch>findByIdOptional(exchange).orElseGet(StatusWatch::new);
    row.exchange = exchange;
    row.take(step.after());
    row.persist();
    step.changes().forEach(change -> StatusChange.of(exchange, change).persist());
  }

  /** Counts the checks at live sites between two instants, by exchange. */
  Map<String, Tally> checks(Instant from, Instant to) {
    List<Object[]> rows =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    CheckRecord.getEntityManager()
                        .createQuery(
                            "select exchange, count(*), sum(case when diagnosis in ?3 then 1 else 0 end)"
                                + " from CheckRecord where live = true and started >= ?1"
                                + " and started < ?2 group by exchange",
                            Object[].class)
                        .setParameter(1, from)
                        .setParameter(2, to)
                        .setParameter(3, Tally.TROUBLE)
                        .getResultList());
    Map<String, Tally> tallies = new HashMap<>();
    rows.forEach(
        row ->
            tallies.put(
                (String) row[0],
                new Tally(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
    return tallies;
  }

  /** Lets go of changes that no page shows any more; the last one before them says how it was. */
  private static void forget(Instant before) {
    StatusChange.delete(
        "delete from StatusChange old where old.since < ?1 and exists"
            + " (select 1 from StatusChange later where later.exchange = old.exchange"
            + " and later.since > old.since and later.since < ?1)",
        before);
  }
}
