package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDateTest {

  @ParameterizedTest
  @CsvSource({
    "-1, today",
    "0, today",
    "1, yesterday",
    "2, 2 days ago",
    "6, 6 days ago",
    "7, over a week ago",
    "13, over a week ago",
    "14, over 2 weeks ago",
    "20, over 2 weeks ago",
    "21, over 3 weeks ago",
    "29, over 4 weeks ago",
    "30, over a month ago",
    "59, over a month ago",
    "60, over 2 months ago",
    "89, over 2 months ago",
    "90, over 3 months ago",
    "364, over 12 months ago",
    "365, over a year ago",
    "729, over a year ago",
    "730, over 2 years ago",
    "3650, over 10 years ago"
  })
  void saysHowLongAgo(int days, String words) {
    LocalDate today = LocalDate.of(2026, 3, 1);
    assertEquals("Updated " + words, RelativeDate.words(today.minusDays(days), today));
  }
}
