package io.keymend.article;

import java.util.function.Function;

/**
 * A body as Markdown for programs: links lead to pages of the portal, and directives are places
 * that whoever knows the facts fills.
 */
public record Markdown(String marked) {

  /** The text with words at the places of the key check and of facts. */
  public String with(Function<Part, String> words) {
    String[] pieces = marked.split(DirectiveExtension.MARK, -1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces.length; i++) {
      text.append(i % 2 == 1 ? words.apply(Part.placed(pieces[i])) : pieces[i]);
    }
    return text.toString().strip() + "\n";
  }
}
