package io.keymend.site;

import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The default number of event loops: one for every two processors.
 *
 * <p>They only write finished bytes; with one per processor and more, they spend their time waking
 * each other up. An operator's own setting goes before.
 */
public final class EventLoops implements ConfigSource {
  private static final String NAME = "quarkus.http.io-threads";

  /** Below application.properties (250), so that everything else may overrule it. */
  private static final int ORDINAL = 200;

  @Override
  public int getOrdinal() {
    return ORDINAL;
  }

  @Override
  public Set<String> getPropertyNames() {
    return Set.of(NAME);
  }

  @Override
  public String getValue(String name) {
    int processors = Runtime.getRuntime().availableProcessors();
    return NAME.equals(name) ? Integer.toString(Math.max(1, processors / 2)) : null;
  }

  @Override
  public String getName() {
    return "one event loop for every two processors";
  }
}
