package io.keymend.exchange;

import io.keymend.credential.Secret;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a log may say of an exception, whose message may quote a {@link Secret}. */
public final class Unquoted {
  private static final int FRAMES = 12;

  private Unquoted() {}

  /** Its kind and where it came from, never its message. */
  public static String of(Throwable e) {
    return e.getClass().getName()
        + " at"
        + Arrays.stream(e.getStackTrace())
            .limit(FRAMES)
            .map(frame -> System.lineSeparator() + "  " + frame)
            .collect(Collectors.joining());
  }
}
