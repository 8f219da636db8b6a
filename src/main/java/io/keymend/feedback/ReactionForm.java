package io.keymend.feedback;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;

/** What the form at the end of an article posts. */
public record ReactionForm(
    @RestForm String article,
    @RestForm("reaction") String pressed,
    @RestForm("reason") List<String> ticked,
    @RestForm String comment,
    @RestForm("ticket") String handed) {

  /** The article's slug; empty when there is none. */
  String slug() {
    return article == null ? "" : article;
  }

  Optional<Reaction> reaction() {
    return Reaction.find(pressed);
  }

  /** The reasons in it; who found the answer has none. */
  Set<Reason> reasons() {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    if (!Reaction.YES.id().equals(pressed)) {
      ticked.forEach(id -> Reason.find(id).ifPresent(reasons::add));
    }
    return reasons;
  }

  /** The comment without what may be a secret. */
  String words() {
    return Comment.clean(comment);
  }

  /** Whether it says more than a face. */
  boolean explains() {
    return !reasons().isEmpty() || !words().isEmpty();
  }

  Optional<Ticket> ticket() {
    return Ticket.find(handed);
  }

  @Override
  public String toString() {
    return "ReactionForm";
  }
}
