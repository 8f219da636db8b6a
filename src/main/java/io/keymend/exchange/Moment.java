package io.keymend.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
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
    @JsonProperty("iso")
    ISO
  }

  /** The point in time, if the answer has a sensible one there. */
  Optional<Instant> in(JsonNode answer) {
    return at.stream().flatMap(place -> read(answer.at(place)).stream()).findFirst();
  }

  private Optional<Instant> read(JsonNode node) {
    if (!node.isNumber() && !node.isTextual()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (unit) {
            case SECONDS -> Instant.ofEpochSecond(Long.parseLong(node.asText()));
            case MILLIS -> Instant.ofEpochMilli(Long.parseLong(node.asText()));
            case ISO -> Instant.parse(node.asText());
          });
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The length of time within which every instant is written the same, in milliseconds. */
  long resolutionMillis() {
    return unit == Unit.SECONDS ? 1000 : 1;
  }
}
