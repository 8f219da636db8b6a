package io.keymend.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the places of a body: the key and the exchange's time, which may be put ahead by whole days
 * as in {@code {seconds+9d}}; every other brace stays.
 */
record Places(String key, Instant at) {

  private static final Pattern PLACE =
      Pattern.compile(
          "\\{(?:key|(millis|seconds|micros|iso|iso-seconds|http-date)(?:\\+(\\d{1,4})d)?)\\}");
  private static final DateTimeFormatter ISO = utc("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
  private static final DateTimeFormatter ISO_SECONDS = utc("uuuu-MM-dd'T'HH:mm:ss");
  // the formatter of the JDK writes days below ten with one digit, which HTTP does not know
  private static final DateTimeFormatter HTTP_DATE = utc("EEE, dd MMM uuuu HH:mm:ss 'GMT'");

  String in(String text) {
    return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place)));
  }

  /** A moment as HTTP headers write it. */
  static String httpDate(Instant moment) {
    return HTTP_DATE.format(moment);
  }

  private String value(MatchResult place) {
    if (place.group(1) == null) {
      return key;
    }
    int days = place.group(2) == null ? 0 : Integer.parseInt(place.group(2));
    return written(place.group(1), at.plus(Duration.ofDays(days)));
  }

  private static String written(String form, Instant moment) {
    return switch (form) {
      case "millis" -> String.valueOf(moment.toEpochMilli());
      case "seconds" -> String.valueOf(moment.getEpochSecond());
      case "micros" -> String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
      case "iso" -> ISO.format(moment);
      case "iso-seconds" -> ISO_SECONDS.format(moment);
      default -> httpDate(moment);
    };
  }

  private static DateTimeFormatter utc(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }
}
