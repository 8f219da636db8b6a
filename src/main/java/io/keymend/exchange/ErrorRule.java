package io.keymend.exchange;

import io.keymend.diagnosis.Diagnosis;
import java.util.List;
import java.util.Locale;

/**
 * One documented error answer and what it means.
 *
 * @param http statuses it comes with ({@code 401} or {@code 4xx}); empty for any
 * @param code the exchange's codes; empty when the code does not matter
 * @param text words of which the exchange's message contains one, any case; empty when they do not
 *     matter
 * @param body the whole plain-text answer; null for a JSON answer
 * @param call the probe (or {@code time}) whose answer it is; null for any
 * @param means the possible causes, the most likely first
 * @param again whether the call is made once more, and only that answer counts
 * @param narrow further read-only calls that tell the causes apart
 */
public record ErrorRule(
    List<String> http,
    List<String> code,
    List<String> text,
    String body,
    String call,
    List<Diagnosis> means,
    boolean again,
    List<Narrowing> narrow) {

  /** Refuses a rule that would match every answer or mean nothing. */
  public ErrorRule {
    http = http == null ? List.of() : List.copyOf(http);
    code = code == null ? List.of() : List.copyOf(code);
    text = text == null ? List.of() : List.copyOf(text);
    narrow = narrow == null ? List.of() : List.copyOf(narrow);
    if (http.isEmpty() && code.isEmpty() && text.isEmpty() && body == null) {
      throw new IllegalArgumentException("an error rule needs http, code, text or body");
    }
    if (means == null || means.isEmpty() || means.contains(Diagnosis.KEY_WORKS)) {
      throw new IllegalArgumentException("an error rule needs a meaning, and never key-works");
    }
  }

  /**
   * A further call that narrows the causes.
   *
   * @param call the probe to make
   * @param works what it means when that probe succeeds after all; null when that settles nothing
   * @param adopts the causes that count when that probe is refused with one or more of them and no
   *     other
   */
  public record Narrowing(String call, Diagnosis works, List<Diagnosis> adopts) {

    /** Refuses a call that could settle nothing. */
    public Narrowing {
      adopts = adopts == null ? List.of() : List.copyOf(adopts);
      if (works == null && adopts.isEmpty()) {
        throw new IllegalArgumentException("narrowing by " + call + " could settle nothing");
      }
    }
  }

  /**
   * Whether the rule is about this answer.
   *
   * @param plain the answer as text; null for a JSON answer, which no plain text equals
   */
  boolean matches(String from, int status, ErrorText error, String plain) {
    return (call == null || call.equals(from))
        && comesWith(status)
        && (code.isEmpty() || code.contains(error.code()))
        && (text.isEmpty()
            || text.stream().map(ErrorRule::lower).anyMatch(lower(error.message())::contains))
        && (body == null || plain != null && body.equals(plain.strip()));
  }

  /** Whether the rule is about answers with this HTTP status. */
  public boolean comesWith(int status) {
    return http.isEmpty() || http.stream().anyMatch(wanted -> isStatus(wanted, status));
  }

  private static boolean isStatus(String wanted, int status) {
    return wanted.endsWith("xx")
        ? status / 100 == wanted.charAt(0) - '0'
        : wanted.equals(Integer.toString(status));
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
