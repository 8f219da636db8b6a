package io.keymend.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How far the wish of an exchange to be left alone is heeded. */
@ConfigMapping(prefix = "keymend.limits")
public interface PauseConfig {
  /** The longest time for which an exchange that asks to be left alone is; zero for never. */
  @WithDefault("P3D")
  Duration longestPause();
}
