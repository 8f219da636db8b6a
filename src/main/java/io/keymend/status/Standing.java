package io.keymend.status;

import io.keymend.exchange.Exchange;
import java.time.Instant;
import java.util.Optional;

/**
 * How an exchange stands now.
 *
 * @param since when that state began to stand; null where nobody has ever looked
 * @param latencyMillis how long its clock took to answer last; null when it did not
 * @param offsetMillis how far its clock was ahead of ours; null likewise
 */
public record Standing(
    Exchange exchange, Reason reason, Instant since, Long latencyMillis, Long offsetMillis) {

  /** The state. */
  public State state() {
    return reason.state();
  }

  /** Whether readers are told before anything is said of a key. */
  public boolean warns() {
    return state().warns();
  }

  /** The same for programs; empty where readers are told nothing. */
  public Optional<Trouble> trouble() {
    return warns() ? Optional.of(new Trouble(state(), reason, since, url())) : Optional.empty();
  }

  /** Where all stands that is known of it. */
  public String url() {
    return "/status/" + exchange.id();
  }
}
