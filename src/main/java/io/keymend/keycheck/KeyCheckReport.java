package io.keymend.keycheck;

import io.keymend.connection.CheckedKey;
import io.keymend.credential.FieldFault;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.diagnosis.Verdict;
import io.keymend.exchange.Environment;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Finding;
import io.keymend.exchange.KeyFacts;
import io.keymend.exchange.Right;
import io.keymend.exchange.RightFact;
import io.keymend.exchange.RightState;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What one check found; carries no credential and no balance.
 *
 * @param missing needed rights that the exchange says are off
 * @param repairs what the portal mended in the paste by itself before it sent anything
 * @param faults what is wrong with the form of the paste; then no call was made
 * @param lookalikes other exchanges whose keys look like this one, which does not look right here
 * @param calls every call made, in order
 * @param offset how far the exchange's clock is ahead of ours
 * @param keyKind what kind of key was pasted
 * @param at when the check ended
 * @param reference what its receipt names it and its key by
 */
public record KeyCheckReport(
    Exchange exchange,
    Environment environment,
    Finding finding,
    KeyFacts facts,
    List<Right> missing,
    List<Warning> warnings,
    List<FieldFault> repairs,
    List<FieldFault> faults,
    List<Exchange> lookalikes,
    List<CallMade> calls,
    Optional<Duration> offset,
    String keyKind,
    Instant at,
    Reference reference) {

  /** The time that may pass between reading a number of days and telling it. */
  private static final Duration READING = Duration.ofMinutes(1);

  /** Whether the check was for the exchange's live site. */
  public boolean live() {
    return environment.isLive();
  }

  /** Other sites of the exchange to ask, where the key may belong to one of them. */
  public List<Environment> otherSites() {
    boolean maybe = finding.causes().contains(Diagnosis.WRONG_ENVIRONMENT);
    return exchange.environments().stream()
        .filter(site -> maybe && !site.equals(environment))
        .filter(site -> site.isPractice() == environment.isPractice())
        .toList();
  }

  /** Whether the exchange keeps to itself if the key may withdraw. */
  public boolean withdrawHidden() {
    return facts.rights().get(Right.WITHDRAW) == RightState.NOT_VISIBLE;
  }

  /** The words beside a right's box at the exchange; null where it has none. */
  public String box(String right) {
    RightFact fact = exchange.rights().get(Right.of(right));
    return fact == null ? null : fact.label();
  }

  /** Rights that are on although the platform does not ask for them. */
  public List<Right> unneeded() {
    return Warnings.unneeded(exchange, facts);
  }

  /** Whole days until the key ends, if the exchange shows its end. */
  public Optional<Long> daysLeft() {
    return facts
        .expires()
        .map(end -> Math.max(0, Duration.between(at, end.plus(READING)).toDays()));
  }

  /** What may be said: a paste that is only unusual proves nothing. */
  public Verdict verdict() {
    return unusualOnly() ? Verdict.CANNOT_TELL : diagnosis().verdict();
  }

  /** How the check ended, for whoever knows the connections. */
  CheckedKey checkedKey() {
    return new CheckedKey(
        exchange.id(),
        environment.id(),
        facts.accountId(),
        verdict() == Verdict.WORKS,
        at,
        reference.id());
  }

  /** Whether the paste was held back for a shape that keys here usually do not have. */
  public boolean unusualOnly() {
    return FieldFault.onlyUnusual(faults);
  }

  /** The most likely diagnosis. */
  public Diagnosis diagnosis() {
    return finding.diagnosis();
  }

  /** Whether the answer showed anything of the rights. */
  public boolean rightsShown() {
    return facts.rights().values().stream().anyMatch(state -> state != RightState.NOT_VISIBLE);
  }

  /** Every right, for a table; label and need are null where the exchange's file has none. */
  public List<Row> rows() {
    return Arrays.stream(Right.values()).map(this::row).toList();
  }

  private Row row(Right right) {
    RightFact fact = exchange.rights().get(right);
    return new Row(
        right,
        fact == null ? null : fact.label(),
        facts.rights().get(right),
        fact == null ? null : fact.need());
  }

  /** Whether the key is bound to addresses: {@code yes}, {@code no} or {@code not-visible}. */
  public String ipBound() {
    return facts.ipBound() == null ? "not-visible" : facts.ipBound() ? "yes" : "no";
  }

  /** One line of the table of rights. */
  public record Row(Right right, String label, RightState state, RightFact.Need need) {}
}
