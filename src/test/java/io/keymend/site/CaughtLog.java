package io.keymend.site;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What a class logs while this is open. */
public final class CaughtLog extends Handler implements AutoCloseable {
  private final Logger logger;
  private final List<String> lines = new CopyOnWriteArrayList<>();

  private CaughtLog(Logger logger) {
    this.logger = logger;
  }

  public static CaughtLog of(Class<?> source) {
    Logger logger = Logger.getLogger(source.getName());
    CaughtLog log = new CaughtLog(logger);
    logger.addHandler(log);
    return log;
  }

  /** What anybody logs. */
  public static CaughtLog ofAll() {
    Logger root = Logger.getLogger("");
    CaughtLog log = new CaughtLog(root);
    root.addHandler(log);
    return log;
  }

  public String text() {
    return String.join("\n", lines);
  }

  @Override
  public void publish(LogRecord entry) {
    lines.add(
        entry instanceof ExtLogRecord formatted
            ? formatted.getFormattedMessage()
            : entry.getMessage());
    if (entry.getThrown() != null) {
      lines.add(entry.getThrown().toString());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
