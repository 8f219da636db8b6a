package io.keymend.site;

import io.keymend.status.Standing;

/**
 * A small picture of how an exchange stands, for other sites.
 *
 * @param nameWidth the width of the left half, in pixels
 * @param wordWidth the width of the right half, in pixels
 */
public record Badge(Standing standing, int nameWidth, int wordWidth) {
  private static final int LETTER = 7;
  private static final int MARGIN = 16;

  /** The picture; letters are taken to be wide, so that no font makes them too long. */
  static Badge of(Standing standing) {
    return new Badge(standing, width(standing.exchange().name()), width(standing.state().id()));
  }

  /** The width of both halves, in pixels. */
  public int width() {
    return nameWidth + wordWidth;
  }

  /** The middle of the left half. */
  public int nameMiddle() {
    return nameWidth / 2;
  }

  /** The middle of the right half. */
  public int wordMiddle() {
    return nameWidth + wordWidth / 2;
  }

  private static int width(String text) {
    return text.length() * LETTER + MARGIN;
  }
}
