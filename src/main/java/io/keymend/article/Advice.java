package io.keymend.article;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows advice that makes a key weaker, which no article may give. */
final class Advice {
  private static final String ON = "(enable|tick|switch on|turn on|activate|allow|grant|add)";
  private static final String OFF =
      "(remove|clear|delete|empty|switch off|turn off|disable|deactivate|lift|drop|take (off|away))";
  private static final String LIST =
      "(ip[ -](list|whitelist|binding|restriction|address)|allowlist|whitelist|the list\\b)";
  private static final String HIDDEN = "(api |your |the |a )*(secret|passphrase|private key)";

  private static final List<Pattern> FORBIDDEN =
      Stream.of(
              "\\b" + ON + "\\b[^,;:|]{0,40}\\b(withdraw|transfer)",
              "\\b(withdraw\\w*|transfers?)\\b[^,;|.]{0,20}\\b(right )?"
                  + "(must|should|has to|have to) be (on|enabled|ticked)",
              "\\b(withdraw\\w*)\\b[^,;|.]{0,10}\\| \\*{0,2}on\\b",
              "\\b" + OFF + "\\b[^,;:|.]{0,30}\\b" + LIST,
              "\\btake [^,;|.]{0,20}list [^,;|.]{0,10}off\\b",
              "\\b(without|no) (an? )?(ip[ -])?(restriction|list)\\b[^.|]{0,20}"
                  + "\\b(is better|is easier|instead)",
              "\\bunrestricted\\b",
              "\\b(send|share|give|forward|post|e-?mail|hand)\\b( us| \\w+){0,3} " + HIDDEN,
              "\\b(tell|show) (us|them|support|someone|an agent) " + HIDDEN)
          .map(rule -> Pattern.compile(rule, Pattern.CASE_INSENSITIVE))
          .toList();

  /** A sentence that warns uses the same words. */
  private static final Pattern WARNING =
      Pattern.compile(
          "\\b(not|never|nobody|no one|don't|cannot|thieves|wants your money|without)\\b"
              + "|\\bwithdrawals( and transfers)? (are |stay )?off\\b",
          Pattern.CASE_INSENSITIVE);

  private Advice() {}

  /** Whether a sentence tells readers to do such a thing. */
  static boolean isForbidden(String sentence) {
    String line = sentence.replaceAll("\\s+", " ");
    return !WARNING.matcher(line).find()
        && FORBIDDEN.stream().anyMatch(rule -> rule.matcher(line).find());
  }
}
