package io.keymend.iplist;

import io.keymend.address.Addresses;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Why an entry is no address; the first that fits is the reason. */
public enum Flaw {
  PORT(Flaw::hasPort),
  RANGE(text -> Shape.RANGE.matcher(text).matches()),
  ZEROS(text -> isAddress(Shape.ZEROS.matcher(text).replaceAll("$1"))),
  BLOCK(text -> text.contains("/") && isAddress(text.substring(0, text.indexOf('/')))),
  NUMBERS(text -> Shape.NUMBERS.matcher(text).matches()),
  NAME(text -> Shape.NAME.matcher(text).matches()),
  SECRET(Flaw::isLikeASecret),
  OTHER(text -> true);

  /** In a class of its own, since constants cannot use what stands after them. */
  private static final class Shape {
    private static final Pattern PORT = Pattern.compile("(?:\\[(.+)]|([^:]+)):\\d{1,5}");
    private static final Pattern RANGE =
        Pattern.compile(
            "(?=.*[.:])[0-9a-fA-F.:]+[-–—][0-9a-fA-F.:]+|\\d[\\d.]*(\\.[*xX])+|\\d[\\d.*]*\\*");
    private static final Pattern ZEROS = Pattern.compile("(^|\\.)0+(?=\\d)");
    private static final Pattern NUMBERS =
        Pattern.compile("[\\d.]*\\.[\\d.]*(/\\d*)?|[0-9a-fA-F.]*:[0-9a-fA-F.:]*(/\\d*)?");
    private static final Pattern NAME =
        Pattern.compile("(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}(?::\\d{1,5})?");

    /** No address has so many letters and digits without a dot or colon between. */
    private static final Pattern LONG_RUN = Pattern.compile("[A-Za-z0-9+/=_-]{12,}");
  }

  private final Predicate<String> fits;

  Flaw(Predicate<String> fits) {
    this.fits = fits;
  }

  /** The word used in templates. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is wrong with an entry that is no address. */
  static Flaw of(String entry) {
    return Stream.of(values()).filter(flaw -> flaw.fits.test(entry)).findFirst().orElseThrow();
  }

  /** Whether an entry has a part as long as a part of a key, whatever stands around it. */
  static boolean isLikeASecret(String entry) {
    return Shape.LONG_RUN.matcher(entry).find();
  }

  private static boolean hasPort(String text) {
    Matcher parts = Shape.PORT.matcher(text);
    return parts.matches() && isAddress(parts.group(1) == null ? parts.group(2) : parts.group(1));
  }

  private static boolean isAddress(String text) {
    return Addresses.read(text).isPresent();
  }
}
