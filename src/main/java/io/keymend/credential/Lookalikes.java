package io.keymend.credential;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The plain characters that others are taken for: wide and decorated forms, digits of other
 * scripts, and the confusables of UTS #39 as ICU carries them.
 */
final class Lookalikes {
  private static final SpoofChecker CONFUSABLES = new SpoofChecker.Builder().build();

  /** Plain characters by skeleton; of those that look alike among themselves, the first letter. */
  private static final Map<String, String> PLAIN =
      IntStream.rangeClosed('!', '~')
          .boxed()
          .sorted((a, b) -> Boolean.compare(Character.isLetter(b), Character.isLetter(a)))
          .map(Character::toString)
          .collect(Collectors.toMap(CONFUSABLES::getSkeleton, c -> c, (first, second) -> first));

  private Lookalikes() {}

  /** The plain character that was most likely meant, if this one is taken for any. */
  static Optional<String> plainFor(int codePoint) {
    int digit = Character.digit(codePoint, 10);
    if (digit >= 0) {
      return Optional.of(Integer.toString(digit));
    }
    String written = Character.toString(codePoint);
    String simple = Normalizer.normalize(written, Normalizer.Form.NFKC);
    return simple.length() == 1 && Characters.isPlain(simple.charAt(0))
        ? Optional.of(simple)
        : Optional.ofNullable(PLAIN.get(CONFUSABLES.getSkeleton(written)))
            .map(plain -> inCaseOf(codePoint, plain));
  }

  /** A capital I and a small l look alike: the case of the other character decides. */
  private static String inCaseOf(int codePoint, String plain) {
    boolean strokes = plain.equals("l") || plain.equals("I");
    return strokes ? (Character.isUpperCase(codePoint) ? "I" : "l") : plain;
  }
}
