package io.keymend.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The places of a body, and the braces that are none. */
class PlacesTest {

  private static final Instant EARLY = Instant.parse("2026-03-01T09:05:07.0451239Z");

  @ParameterizedTest
  @CsvSource({
    "{key}, a$1\\b",
    "{millis}, 1772355907045",
    "{seconds}, 1772355907",
    "{micros}, 1772355907045123",
    "{iso}, 2026-03-01T09:05:07.045Z",
    "{iso-seconds}, 2026-03-01T09:05:07",
    "{http-date}, 'Sun, 01 Mar 2026 09:05:07 GMT'",
    "{seconds+9d}, 1773133507",
    "{iso-seconds+365d}Z, 2027-03-01T09:05:07Z",
    "{millis}{key}, 1772355907045a$1\\b",
    "'{\"time\":{millis}}', '{\"time\":1772355907045}'",
    "'{\"key\":{}}', '{\"key\":{}}'",
    "{Key} {nonce} {key+1d} {millis+d} { millis }, {Key} {nonce} {key+1d} {millis+d} { millis }"
  })
  void areFilled(String text, String filled) {
    assertEquals(filled, new Places("a$1\\b", EARLY).in(text));
  }
}
