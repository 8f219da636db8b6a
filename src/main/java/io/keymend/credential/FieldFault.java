package io.keymend.credential;

import java.util.Locale;

/**
 * What is wrong with the form of one pasted field, found before anything is sent.
 *
 * @param field {@code key}, {@code secret} or {@code passphrase}
 * @param kind what was found
 * @param position the character it was found at, from 1, or 0 when it concerns the whole value
 */
public record FieldFault(String field, Kind kind, int position) {

  /** The kinds of faults in a paste that can be named for certain. */
  public enum Kind {
    EMPTY,
    SPACE_INSIDE,
    FOREIGN_CHARACTER,
    WRONG_SHAPE,
    BROKEN_PRIVATE_KEY;

    /** The word used in templates and JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
