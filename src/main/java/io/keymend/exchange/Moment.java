package io.keymend.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Where a point in time stands in an answer and how it is written.
 *
 * @param at where to look; the first place with a sensible value counts
 * @param unit how it is written
 */
public record Moment(List<String> at, Unit unit) {

  /** How exchanges write a point in time. */
  public enum Unit {
    @JsonProperty("seconds")
    SECONDS,
    @JsonProperty("millis")
    MILLIS,
    /** With a zone or an offset. */
    @JsonProperty("iso")
    ISO,
    /** In UTC, to the second, without a zone. */
    @JsonProperty("iso-seconds")
    ISO_SECONDS,
    /** As in the header {@code Date} (RFC 9110, section 5.6.7). */
    @JsonProperty("http-date")
    HTTP_DATE,
    /** Whole days from now; a negative number says that it never comes. */
    @JsonProperty("days-left")
    DAYS_LEFT
  }

  /**
   * The point in time, if the answer has a sensible one there.
   *
   * @param now our time, from which days are counted
   */
  Optional<Instant> in(JsonNode answer, Instant now) {
    return at.stream()
        .map(answer::at)
        .filter(node -> node.isNumber() || node.isTextual())
        .flatMap(node -> read(unit, node.asText(), now).stream())
        .findFirst();
  }

  /**
   * Reads one written point in time.
   *
   * @param now our time, from which days are counted
   */
  public static Optional<Instant> read(Unit unit, String text, Instant now) {
    try {
      return switch (unit) {
        case SECONDS -> Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
        case MILLIS -> Optional.of(Instant.ofEpochMilli(Long.parseLong(text)));
        case ISO -> Optional.of(OffsetDateTime.parse(text).toInstant());
        case ISO_SECONDS -> Optional.of(OffsetDateTime.parse(text + "Z").toInstant());
        case HTTP_DATE ->
            Optional.of(
                ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        case DAYS_LEFT ->
            Optional.of(Long.parseLong(text))
                .filter(days -> days >= 0)
                .map(days -> now.plus(Duration.ofDays(days)));
      };
    } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** The length of time within which every instant is written the same, in milliseconds. */
  static long resolutionMillis(Unit unit) {
    return switch (unit) {
      case SECONDS, ISO_SECONDS, HTTP_DATE -> 1000;
      case MILLIS, ISO -> 1;
      case DAYS_LEFT -> Duration.ofDays(1).toMillis();
    };
  }
}
