package io.keymend.article;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Says how long ago an article was updated. */
public final class RelativeDate {

  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int YEAR = 365;

  private RelativeDate() {}

  /** The age in words; a date in the future counts as today. */
  public static String words(LocalDate updated, LocalDate today) {
    long days = ChronoUnit.DAYS.between(updated, today);
    if (days < 1) {
      return "Updated today";
    }
    if (days == 1) {
      return "Updated yesterday";
    }
    if (days < WEEK) {
      return "Updated " + days + " days ago";
    }
    return "Updated over " + atLeastAWeek(days) + " ago";
  }

  private static String atLeastAWeek(long days) {
    if (days < MONTH) {
      return counted(days / WEEK, "week");
    }
    return days < YEAR ? counted(days / MONTH, "month") : counted(days / YEAR, "year");
  }

  private static String counted(long number, String unit) {
    return number == 1 ? "a " + unit : number + " " + unit + "s";
  }
}
