package io.keymend.status;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How pages write a point in time: in UTC, since nobody knows where the reader is. */
@TemplateExtension
final class Utc {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Utc() {}

  /** For readers, to the minute. */
  static String utc(Instant time) {
    return WORDS.format(time);
  }

  /** For programs, to the second. */
  static String iso(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
