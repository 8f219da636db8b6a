package io.keymend.feedback;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One reader's reaction to one article, with a comment that has lost anything like a secret. */
@Entity
public class Feedback extends PanacheEntity {
  /** The longest comment kept, in characters. */
  public static final int LONGEST_COMMENT = 1000;

  /** The article's slug. */
  public String article;

  /** What the reader pressed. */
  @Enumerated(EnumType.STRING)
  public Reaction reaction;

  /** What the reader wrote; may be empty. */
  public String comment;

  /** When. */
  public Instant received;
}
