package io.keymend.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What was put into the search box, without secrets, and what came of it.
 *
 * @param question the text as it may be shown and put into an address
 * @param secretCut whether something shaped like a secret was taken out
 * @param card what the message means; null where it is none, or not known
 * @param found what its words find
 */
public record Asked(String question, boolean secretCut, ErrorCard card, Found found) {
  /** Longer addresses are cut by somebody on the way; in characters. */
  private static final int LONGEST_ADDRESS = 2000;

  /** The address under which the same is found again. */
  String address() {
    return "/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
  }

  /** Whether that address is short enough for every browser and proxy. */
  boolean fitsAnAddress() {
    return address().length() <= LONGEST_ADDRESS;
  }
}
