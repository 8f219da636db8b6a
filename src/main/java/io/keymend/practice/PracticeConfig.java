package io.keymend.practice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether, where and with what clock the practice exchanges run. */
@ConfigMapping(prefix = "keymend.practice")
interface PracticeConfig {

  /** Off by default: the practice exchanges are for trying and testing, not for production. */
  @WithDefault("false")
  boolean enabled();

  /** The port on the loopback address; 0 takes any free one. */
  @WithDefault("8090")
  int port();

  /** How far the clocks of the practice exchanges run ahead of ours. */
  @WithDefault("0")
  long clockAheadMillis();
}
