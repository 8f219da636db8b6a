package io.keymend.keycheck;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Keeps every log record while it is open, of all levels and with exceptions, as text. */
final class LogRecorder extends Handler implements AutoCloseable {
  private final Logger root = Logger.getLogger("");
  private final StringBuilder text = new StringBuilder();

  LogRecorder() {
    setFormatter(new PatternFormatter("%p %c %X %s%e%n"));
    setLevel(Level.ALL);
    root.addHandler(this);
  }

  @Override
  public void publish(LogRecord entry) {
    String line = getFormatter().format(entry);
    synchronized (text) {
      text.append(line);
    }
  }

  String text() {
    synchronized (text) {
      return text.toString();
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    root.removeHandler(this);
  }
}
