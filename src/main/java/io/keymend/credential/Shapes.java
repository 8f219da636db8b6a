package io.keymend.credential;

import io.keymend.diagnosis.Diagnosis;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares a value with the shape of its field: too short, too long, doubled, or a wrong sign. */
final class Shapes implements FormCheck {
  /** A shorter value may repeat itself by chance. */
  private static final int DOUBLED_FROM = 16;

  /** How the alphabet of base64 is written in a pattern (RFC 4648, section 4). */
  private static final String BASE64 = "A-Za-z0-9+/";

  @Override
  public Optional<FieldFault> faultIn(Pasted pasted) {
    CredentialField shape = pasted.shape();
    String text = pasted.text();
    boolean fits = shape.fits(text);
    // A value of the right length is no double, however it reads.
    boolean whole = shape.distinct() && fits;
    if (!pasted.isPassphrase() && !whole && doubled(text)) {
      return Optional.of(FieldFault.of(pasted.field(), Diagnosis.PASTED_TWICE));
    }
    if (fits) {
      return Optional.empty();
    }
    FieldFault fault =
        pasted.isPassphrase()
            ? FieldFault.of(pasted.field(), Diagnosis.PASSPHRASE_RULE)
            : compared(pasted.field(), shape.likely(), text);
    return Optional.of(shape.allows(text) ? fault.unusual() : fault);
  }

  private static boolean doubled(String text) {
    int half = text.length() / 2;
    return text.length() >= DOUBLED_FROM
        && text.length() % 2 == 0
        && text.regionMatches(0, text, half, half);
  }

  private static FieldFault compared(String field, Pattern likely, String text) {
    if (Starts.isStart(likely, text) || Starts.complete(likely, text)) {
      return FieldFault.of(field, Diagnosis.CUT_OFF);
    }
    if (likely.matcher(text).find()) {
      return FieldFault.of(field, Diagnosis.TOO_LONG);
    }
    Diagnosis kind =
        likely.pattern().contains(BASE64) ? Diagnosis.BAD_ENCODING : Diagnosis.MALFORMED_CREDENTIAL;
    return FieldFault.from(field, kind, firstWrong(likely, text));
  }

  /** The first character after which nothing could make the value right. */
  private static int firstWrong(Pattern likely, String text) {
    for (int end = 1; end <= text.length(); end++) {
      if (!Starts.isStart(likely, text.substring(0, end))) {
        return end;
      }
    }
    return 0;
  }
}
