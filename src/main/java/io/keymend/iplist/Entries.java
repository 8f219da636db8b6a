package io.keymend.iplist;

import io.keymend.address.Addresses;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a pasted text into the entries of a list, without labels, numbering and punctuation. */
final class Entries {
  private static final Pattern LABEL =
      Pattern.compile("(?<![\\p{L}\\p{N}.:/])\\p{L}[\\p{L}\\p{N} _-]{0,40}:(?=[\\s\\p{Cf}]|$)");
  private static final Pattern NUMBERING = Pattern.compile("(?m)^[ \\t]*\\d{1,3}[.)](?=\\s)");

  /** Blanks around the dash of a range, which would make two addresses of it. */
  private static final Pattern SPREAD_RANGE =
      Pattern.compile("(?<=[0-9a-fA-F:])[ \\t]*([-–—])[ \\t]*(?=[0-9a-fA-F]*[.:])");

  /** An address in brackets with a port behind, or whatever has no separator in it. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\[[0-9A-Fa-f:.]+]:\\d+|[^\\s\\p{Z}\\p{Cc}\\p{M},;、،|\"'`“”‘’„‹›«»()\\[\\]{}<>]+");

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  private static final Pattern PUNCTUATION =
      Pattern.compile("^[^\\p{L}\\p{N}:\\[]+|[^\\p{L}\\p{N}:*]+$");
  private static final Pattern LAST_COLON = Pattern.compile("(?<!:):$");

  /** No group of an address, of which one letter too many would otherwise make a label. */
  private static final Pattern TIGHT_LABEL =
      Pattern.compile("^(?![0-9a-fA-F]+:)\\p{L}[\\p{L}_-]*\\d{0,2}[:=]");

  private static final Predicate<String> SAYS_SOMETHING =
      Pattern.compile("[\\p{L}\\p{N}]|::").asPredicate();

  private Entries() {}

  /** The entries of a text, in their order. */
  static List<String> of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String unlabelled = LABEL.matcher(NUMBERING.matcher(plain).replaceAll(" ")).replaceAll(" ");
    return ENTRY
        .matcher(SPREAD_RANGE.matcher(unlabelled).replaceAll("$1"))
        .results()
        .map(MatchResult::group)
        .flatMap(Entries::withoutInvisible)
        .toList();
  }

  /** Invisible characters stand between two addresses or inside one. */
  private static Stream<String> withoutInvisible(String entry) {
    String joined = trimmed(INVISIBLE.matcher(entry).replaceAll(""));
    List<String> pieces =
        INVISIBLE.splitAsStream(entry).map(Entries::bare).filter(SAYS_SOMETHING).toList();
    boolean inside = !pieces.stream().allMatch(Entries::isAddress) && isAddress(joined);
    return inside ? Stream.of(joined) : pieces.stream();
  }

  private static String bare(String entry) {
    String trimmed = trimmed(entry);
    String unlabelled = TIGHT_LABEL.matcher(trimmed).replaceFirst("");
    return !isAddress(trimmed) && isAddress(unlabelled) ? unlabelled : trimmed;
  }

  private static String trimmed(String entry) {
    return LAST_COLON.matcher(PUNCTUATION.matcher(entry).replaceAll("")).replaceAll("");
  }

  private static boolean isAddress(String text) {
    return Addresses.read(text).isPresent();
  }
}
