package io.keymend.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** What an operator may change of an exchange. */
@ConfigMapping(prefix = "keymend.exchanges")
public interface ExchangeConfig {
  /** By exchange id. */
  @WithParentName
  Map<String, Override> overrides();

  /** One exchange's changes. */
  interface Override {
    /** Replaces every host of the exchange. */
    Optional<URI> baseUrl();
  }
}
