package io.keymend.connection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * What the portal shares with the platform about connections; each part works without the others.
 */
@ConfigMapping(prefix = "keymend.connections")
public interface ConnectionConfig {
  /** The key of the hashes of account ids, base64url of at least 32 bytes. */
  Optional<String> accountKey();

  /** The key of the links to the tester, base64url of at least 32 bytes. */
  Optional<String> linkKey();

  /** Where to tell that a check for a connection ended in <em>works</em>. */
  Optional<URI> hookUrl();

  /** The key of the signatures of what is told, base64url of at least 32 bytes. */
  Optional<String> hookKey();

  /** How long a result waits for the names of connections. */
  @WithDefault("PT0.3S")
  Duration patience();

  /** How often what there is to tell is looked for; {@code off} for never. */
  @WithDefault("10s")
  String hookEvery();
}
