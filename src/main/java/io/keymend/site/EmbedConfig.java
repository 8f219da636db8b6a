package io.keymend.site;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Who may show the portal's frames in their own pages. */
@ConfigMapping(prefix = "keymend.embed")
interface EmbedConfig {
  /** Origins such as {@code https://app.example}; nobody by default. */
  Optional<List<String>> ancestors();
}
