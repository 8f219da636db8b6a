package io.keymend.credential;

/** Characters that a reader does not see but a paste may carry. */
final class Invisible {
  private Invisible() {}

  /**
   * Whether the character is a space of any kind, a control, a joiner, a mark or a byte order mark.
   */
  static boolean is(char c) {
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || type == Character.CONTROL
        || type == Character.FORMAT;
  }
}
