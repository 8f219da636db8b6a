package io.keymend.article;

/** A piece of an article's body, in reading order. */
public sealed interface Part {

  /** Cleaned HTML that can go on a page as it is. */
  record Html(String html) implements Part {}

  /** The place of the key check; without an exchange the reader chooses. */
  record Tester(String exchange) implements Part {}
}
