package io.keymend.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes the time of a signature as an exchange wants it. */
final class Timestamps {
  private static final DateTimeFormatter ISO_MILLIS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private Timestamps() {}

  static String write(Moment.Unit unit, Instant now) {
    return switch (unit) {
      case SECONDS -> Long.toString(now.getEpochSecond());
      case MILLIS -> Long.toString(now.toEpochMilli());
      case ISO -> ISO_MILLIS.format(now);
    };
  }
}
