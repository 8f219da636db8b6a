package io.keymend.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Runs a program of this machine quietly and for a limited time. */
final class Command {
  private Command() {}

  /** Whether the program was there, ended within the time and was content. */
  static boolean succeeds(Duration limit, String... words) {
    return succeeds(limit, new ProcessBuilder(words));
  }

  static boolean succeeds(Duration limit, ProcessBuilder program) {
    program.redirectErrorStream(true).redirectOutput(Redirect.DISCARD);
    Process process;
    try {
      process = program.start();
      process.getOutputStream().close();
    } catch (IOException e) {
      return false;
    }
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }
}
