package io.keymend.search;

import io.keymend.article.SiteFacts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What came of a question.
 *
 * @param question as it was asked, cut to a length that is looked at
 * @param hits the articles, the best first
 * @param meant the question as it was understood; null where its words are known
 * @param site the facts of the catalogue that was searched
 */
public record Found(String question, List<Hit> hits, String meant, SiteFacts site) {

  public Found {
    hits = List.copyOf(hits);
  }

  /** The address of the search for what was meant. */
  public String meantUrl() {
    return "/search?q=" + URLEncoder.encode(meant, StandardCharsets.UTF_8);
  }
}
