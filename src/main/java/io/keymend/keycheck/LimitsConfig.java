package io.keymend.keycheck;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much a visitor and a single check may take. */
@ConfigMapping(prefix = "keymend.limits")
public interface LimitsConfig {
  /** Checks that one address may make in one window; a paste refused before any call is free. */
  @WithDefault("5")
  int checks();

  /** The window of {@link #checks()}. */
  @WithDefault("PT10M")
  Duration window();

  /** How long a whole check may take, whatever the exchange does. */
  @WithDefault("PT10S")
  Duration deadline();
}
