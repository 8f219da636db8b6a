package io.keymend.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** How calls leave this machine: the operator's choice, never a visitor's. */
@ConfigMapping(prefix = "keymend.outbound")
public interface OutboundConfig {
  /** An HTTP proxy, {@code http://host:port}, through which every call goes. */
  Optional<URI> proxy();

  /** Whether an overridden base address may be plain http. */
  @WithDefault("false")
  boolean insecure();
}
