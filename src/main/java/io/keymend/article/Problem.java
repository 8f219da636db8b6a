package io.keymend.article;

/**
 * Something a writer has to mend: the file (from the content root), its line, and the key if one is
 * meant.
 */
public record Problem(String file, int line, String key, String message) {

  /** The problem in one line, in the form editors make clickable. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + (key.isEmpty() ? "" : key + ": ") + message;
  }
}
