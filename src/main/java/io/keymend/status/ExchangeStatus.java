package io.keymend.status;

import io.keymend.article.Announcement;
import io.keymend.exchange.Exchange;
import java.time.Instant;
import java.util.List;

/**
 * All that a page shows of one exchange.
 *
 * @param announcements those that hold now or will hold, the earliest first
 * @param day the last 24 hours, in quarters of an hour
 * @param quarter the last 90 days
 * @param history what stood in these 90 days, the newest first
 * @param news the turns that are worth telling, the oldest first
 */
public record ExchangeStatus(
    Standing standing,
    List<Announcement> announcements,
    Strip day,
    Strip quarter,
    List<Period> history,
    List<Span> news) {

  /** The exchange. */
  public Exchange exchange() {
    return standing.exchange();
  }

  /** The heading of its page. */
  public String title() {
    return "Is " + exchange().name() + " in service?";
  }

  /** A state with its time; {@code until} is null while it stands. */
  public record Period(Reason reason, Instant from, Instant until) {
    /** The state. */
    public State state() {
      return reason.state();
    }
  }
}
