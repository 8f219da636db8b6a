package io.keymend.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes the time of a signature as an exchange wants it. */
final class Timestamps {
  private static final DateTimeFormatter ISO_MILLIS = utc("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
  private static final DateTimeFormatter ISO_SECONDS = utc("yyyy-MM-dd'T'HH:mm:ss");

  private Timestamps() {}

  static String write(Moment.Unit unit, Instant now) {
    return switch (unit) {
      case SECONDS -> Long.toString(now.getEpochSecond());
      case MILLIS -> Long.toString(now.toEpochMilli());
      case ISO -> ISO_MILLIS.format(now);
      case ISO_SECONDS -> ISO_SECONDS.format(now);
      case HTTP_DATE, DAYS_LEFT -> throw new IllegalArgumentException("nobody signs with " + unit);
    };
  }

  private static DateTimeFormatter utc(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withZone(ZoneOffset.UTC);
  }
}
