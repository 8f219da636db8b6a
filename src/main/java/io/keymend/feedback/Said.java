package io.keymend.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What the form shows again after a post.
 *
 * @param outcome what became of it
 * @param chosen the id of the chosen face, or {@code none}
 * @param ticket what lets the reader change it; empty while nothing was kept
 * @param given the reasons that the reader ticked
 */
public record Said(
    String outcome, String chosen, String ticket, Set<Reason> given, String comment) {
  private static final String NO_FACE = "none";

  /** What was kept. */
  static Said of(String outcome, Feedback kept) {
    return new Said(
        outcome, kept.reaction.id(), kept.ticket, Set.copyOf(kept.reasons), kept.comment);
  }

  /** What was posted and could not be kept. */
  static Said of(String outcome, ReactionForm posted) {
    return new Said(
        outcome,
        posted.reaction().map(Reaction::id).orElse(NO_FACE),
        posted.ticket().map(Ticket::text).orElse(""),
        posted.reasons(),
        posted.words());
  }

  /** Whether there is a face that more words can be sent with. */
  public boolean hasFace() {
    return !chosen.equals(NO_FACE);
  }

  /** The reasons to choose from. */
  public List<Reason> offered() {
    boolean answered = chosen.equals(Reaction.YES.id()) || !hasFace() && given.isEmpty();
    return answered ? List.of() : Arrays.asList(Reason.values());
  }

  /** Whether the reader ticked a reason. */
  public boolean gave(Reason reason) {
    return given.contains(reason);
  }
}
