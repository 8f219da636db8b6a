package io.keymend.search;

import io.keymend.message.Recognition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody asked, understood as far as the index goes.
 *
 * @param places at each place the stem and its synonyms, without the names of exchanges
 * @param names the stems of the exchanges' names
 * @param exchanges ids of the exchanges that are named
 * @param codes whatever may be an error code
 * @param quoted what must stand together
 * @param means what it means as a message
 * @param mended the question in words that the index has; null where it had them already
 */
record Question(
    List<List<String>> places,
    List<String> names,
    Set<String> exchanges,
    List<String> codes,
    Quoted quoted,
    Recognition means,
    String mended) {
  /** The longest question looked at, in characters; a message that somebody pasted fits. */
  static final int LONGEST = 500;

  /** Everything that is worth a mark where it stands in an article. */
  Set<String> stems() {
    Set<String> stems = new HashSet<>(names);
    places.forEach(stems::addAll);
    stems.addAll(codes);
    return stems;
  }

  /** As much of a text as is looked at, without the space around it; null is empty. */
  static String cut(String text) {
    String start = text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST));
    return start.strip();
  }
}
