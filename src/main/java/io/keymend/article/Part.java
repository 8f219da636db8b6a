package io.keymend.article;

/** A piece of an article's body, in reading order. */
public sealed interface Part {

  /** Cleaned HTML that can go on a page as it is. */
  record Html(String html) implements Part {}

  /** The place of the key check; without an exchange the reader chooses. */
  record Tester(String exchange) implements Part {}

  /**
   * The place of facts that the exchange files hold.
   *
   * @param about which of them: {@code rights}, {@code ip-list}, {@code lifetime}, {@code messages}
   * @param subject the id of an exchange, or empty for all of them; with {@code messages} the id of
   *     a diagnosis
   */
  record Facts(String about, String subject) implements Part {}

  /** The part that a renderer's mark stands for. */
  static Part placed(String mark) {
    String[] directive = mark.split(DirectiveExtension.NAME_END, 2);
    String subject = directive[1];
    return directive[0].equals(Directive.KEY_CHECK)
        ? new Tester(subject.isEmpty() ? null : subject)
        : new Facts(directive[0], subject);
  }
}
