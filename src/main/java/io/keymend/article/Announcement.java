package io.keymend.article;

import java.time.Instant;

/**
 * What the operator tells of an exchange, for a time.
 *
 * @param name the file's name
 * @param exchange the exchange's id
 * @param state how the exchange will be: a word that others may refuse
 * @param html its text, cleaned; empty when there is none
 */
public record Announcement(
    String name,
    String exchange,
    String state,
    Instant from,
    Instant until,
    String title,
    String html,
    Source source) {

  /** Whether it is about this moment. */
  public boolean holdsAt(Instant time) {
    return !time.isBefore(from) && time.isBefore(until);
  }
}
