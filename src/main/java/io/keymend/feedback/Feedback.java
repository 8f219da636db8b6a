package io.keymend.feedback;

import io.keymend.article.Article;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One reader's reaction to one article, with a comment that has lost anything like a secret. */
@Entity
public class Feedback extends PanacheEntity {
  /** The longest comment kept, in characters. */
  public static final int LONGEST_COMMENT = 1000;

  /** The article's slug. */
  public String article;

  /** What the reader pressed last. */
  @Enumerated(EnumType.STRING)
  public Reaction reaction;

  /** What the reader ticked; may be empty. */
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "feedback_reason", joinColumns = @JoinColumn(name = "feedback_id"))
  @Column(name = "reason")
  @Enumerated(EnumType.STRING)
  public Set<Reason> reasons = EnumSet.noneOf(Reason.class);

  /** What the reader wrote; may be empty. */
  public String comment = "";

  /** What lets the reader change it; reactions from before there were tickets have none. */
  public String ticket;

  /** When a face was pressed first. */
  public Instant received;

  static Feedback begin(Article article, Ticket ticket, Instant now) {
    Feedback begun = new Feedback();
    begun.article = article.slug();
    begun.ticket = ticket.text();
    begun.received = now;
    return begun;
  }

  /** Locked, because two posts of one reader would otherwise both write the same reasons. */
  static Optional<Feedback> find(Ticket ticket, Article article) {
    return find("ticket = ?1 and article = ?2", ticket.text(), article.slug())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  /** An empty box takes the comment back, but not while the reader only changes the face. */
  void change(Reaction felt, ReactionForm posted) {
    String words = posted.words();
    boolean emptied = reaction == felt && posted.comment() != null;
    if (emptied || !words.isEmpty()) {
      comment = words;
    }
    reaction = felt;
    reasons.clear();
    reasons.addAll(posted.reasons());
  }
}
