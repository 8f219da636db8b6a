package io.keymend.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts the best piece out of a text and marks the words of a question in it. */
final class Snippets {
  private static final int LENGTH = 180;
  private static final int BEFORE = 40;
  private static final int REMEMBERED = 2000;
  private final LoadingCache<String, List<Language.Word>> words;

  Snippets(Language language) {
    words = Caffeine.newBuilder().maximumSize(REMEMBERED).build(language::wordsIn);
  }

  /** HTML, safe to go on a page as it is: only {@code mark} is an element. */
  String of(Set<String> stems, String text) {
    List<Language.Word> hits = new ArrayList<>();
    for (Language.Word word : words.get(text)) {
      if (stems.contains(word.stem())) {
        hits.add(word);
      }
    }
    int start = startOf(text, best(hits));
    int end = endOf(text, start);
    StringBuilder html = new StringBuilder(start > 0 ? "… " : "");
    int done = start;
    for (Language.Word hit : hits) {
      if (hit.from() >= done && hit.to() <= end) {
        html.append(escaped(text.substring(done, hit.from()))).append("<mark>");
        html.append(escaped(text.substring(hit.from(), hit.to()))).append("</mark>");
        done = hit.to();
      }
    }
    html.append(escaped(text.substring(done, end)));
    return html.append(end < text.length() ? " …" : "").toString();
  }

  /** Where the piece with the most different words begins. */
  private static int best(List<Language.Word> hits) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < hits.size(); i++) {
      int from = hits.get(i).from();
      Set<String> different = new HashSet<>();
      for (int j = i; j < hits.size() && hits.get(j).to() <= from + LENGTH - BEFORE; j++) {
        different.add(hits.get(j).stem());
      }
      if (different.size() > most) {
        most = different.size();
        best = from;
      }
    }
    return best;
  }

  private static int startOf(String text, int hit) {
    int space = text.indexOf(' ', Math.max(0, hit - BEFORE));
    return hit <= BEFORE ? 0 : Math.min(hit, space + 1);
  }

  private static int endOf(String text, int start) {
    int space = text.lastIndexOf(' ', start + LENGTH);
    return text.length() <= start + LENGTH ? text.length() : Math.max(start, space);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
