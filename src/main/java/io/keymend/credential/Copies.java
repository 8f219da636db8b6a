package io.keymend.credential;

import io.keymend.diagnosis.Diagnosis;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a page shows beside or instead of a value: a mask, a label, a sentence. */
final class Copies {
  private static final String MASK = "*•●∙⁎∗·…⋯‧․﹡＊◦○⚫⬤■█";
  private static final Pattern MASKED =
      Pattern.compile("[" + MASK + "]{2,}|[…⋯⬤█]|\\.{3,}|[xX]{8,}");
  private static final Pattern ONLY_MASK = Pattern.compile("[" + MASK + ".]{3,}");

  /**
   * A few words, a sign that ends them, and a value without spaces; quotes may stand about both.
   */
  private static final Pattern LABELLED =
      Pattern.compile(
          "[{\\s]*[\"'“”„«]?[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N} ._()/-]{0,40}[\"'“”»]?\\s*[:=：]+>?\\s*"
              + "[\"'“”„«]?(?<value>[^\\s\"'“”»]{6,})[\"'“”»]?[\\s,;}]*");

  private static final Pattern QUOTED =
      Pattern.compile("[\"'`“”„«‘’]+(?<value>[^\\s\"'`“”»‘’]{6,})[\"'`“”»‘’]+[,;]?");

  /** A label with nothing but a space or a line break after it. */
  private static final Pattern BEFORE =
      Pattern.compile("(?:[\\p{L}\\p{M}()-]{1,20}\\s+){1,5}(?<value>\\S{16,})");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’.,:;!?()-]{1,30}");

  private Copies() {}

  static Optional<FieldFault> mask(Pasted pasted) {
    Matcher mask = (pasted.isPassphrase() ? ONLY_MASK : MASKED).matcher(pasted.text());
    boolean found = pasted.isPassphrase() ? mask.matches() : mask.find();
    return found && !(pasted.shape().usual() != null && pasted.shape().fits(pasted.text()))
        ? Optional.of(
            FieldFault.from(pasted.field(), Diagnosis.MASKED_COPY, position(pasted, mask.start())))
        : Optional.empty();
  }

  static Optional<FieldFault> label(Pasted pasted) {
    if (pasted.shape().fits(pasted.text())) {
      return Optional.empty();
    }
    for (Pattern form : List.of(LABELLED, BEFORE, QUOTED)) {
      Matcher label = form.matcher(pasted.text());
      if (label.matches() && isValue(pasted.shape(), form, label.group("value"))) {
        int start = position(pasted, label.start("value"));
        return Optional.of(FieldFault.from(pasted.field(), Diagnosis.LABEL_INCLUDED, start));
      }
    }
    return Optional.empty();
  }

  private static int position(Pasted pasted, int index) {
    return pasted.text().codePointCount(0, index) + 1;
  }

  /**
   * A space may stand in the middle of a value as well as after a label: then the shape decides.
   */
  private static boolean isValue(CredentialField shape, Pattern form, String value) {
    return form == BEFORE ? shape.fits(value) : shape.allows(value);
  }

  /** Words alone, or words of which a translator made others: no value has three of them. */
  static Optional<FieldFault> prose(Pasted pasted) {
    long words = pasted.parts().stream().filter(part -> WORD.matcher(part).matches()).count();
    boolean sentence = words >= 3 && words * 10 >= pasted.parts().size() * 6L;
    long strange =
        pasted.text().codePoints().filter(Character::isLetter).filter(c -> c > '~').count();
    long untwinned =
        pasted
            .text()
            .codePoints()
            .filter(c -> c > '~' && Character.isLetter(c))
            .filter(c -> Lookalikes.plainFor(c).isEmpty())
            .count();
    boolean otherScript =
        untwinned >= 2 && strange * 2 > pasted.text().codePointCount(0, pasted.text().length());
    return sentence || otherScript
        ? Optional.of(FieldFault.of(pasted.field(), Diagnosis.PROSE_TEXT))
        : Optional.empty();
  }

  /** The same value twice, with a space or a line break between. */
  static Optional<FieldFault> twice(Pasted pasted) {
    List<String> parts = pasted.parts();
    return parts.size() == 2 && parts.get(0).equals(parts.get(1))
        ? Optional.of(FieldFault.of(pasted.field(), Diagnosis.PASTED_TWICE))
        : Optional.empty();
  }
}
