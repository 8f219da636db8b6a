package io.keymend.article;

/** A line of a content file, counted from one. */
record Spot(String file, int line) {

  Spot down(int lines) {
    return new Spot(file, line + lines);
  }
}
