package io.keymend.practice;

/** A path of the practice server: the exchange's id, and the path as that exchange knows it. */
record PracticePath(String exchange, String rest) {

  static PracticePath of(String path) {
    int end = path.indexOf('/', 1);
    return end < 0
        ? new PracticePath(path.replaceFirst("^/", ""), "/")
        : new PracticePath(path.substring(1, end), path.substring(end));
  }
}
