package io.keymend.credential;

import java.util.Locale;

/** What Unicode says of characters that no credential has. */
final class Characters {
  private Characters() {}

  /**
   * Whether a reader does not see the character: a space of any kind, a control, a joiner, a mark.
   */
  static boolean isInvisible(int codePoint) {
    return isSpace(codePoint) || isWithoutWidth(codePoint);
  }

  /** Whether it is a space, a tab or a line break of any kind. */
  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /**
   * Whether it takes no room at all: a control, a joiner, a mark of direction, a byte order mark.
   */
  static boolean isWithoutWidth(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.FORMAT;
  }

  /** Whether it is one of the visible characters that keyboards everywhere have. */
  static boolean isPlain(int codePoint) {
    return codePoint > ' ' && codePoint <= '~';
  }

  /** The character's name in small letters, such as {@code cyrillic small letter a}. */
  static String nameOf(int codePoint) {
    String name = Character.getName(codePoint);
    return name == null ? "unnamed character" : name.toLowerCase(Locale.ROOT);
  }
}
