package io.keymend.connection;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands for an account: the HMAC-SHA-256 of {@code <exchange>:<account id>} in UTF-8, the id
 * as the exchange's own answer writes it.
 */
@ApplicationScoped
@Startup
class AccountHashes {
  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{64}");
  private static final Pattern BASE64URL = Pattern.compile("[A-Za-z0-9_-]{43}=?");
  private static final int BYTES = 32;

  private final Optional<SharedKey> key;

  AccountHashes(ConnectionConfig config) {
    this.key = SharedKey.of("account-key", config.accountKey());
  }

  /** The hash of an account in lower-case hex; none where no key is configured. */
  Optional<String> of(String exchange, String accountId) {
    return key.map(shared -> HexFormat.of().formatHex(shared.mac(exchange + ":" + accountId)));
  }

  /** Whether a text has the form of a hash. */
  static boolean isHash(String text) {
    return HEX.matcher(text).matches() || isBase64(text);
  }

  /** A hash in either form, in lower-case hex. */
  static String hex(String text) {
    return HexFormat.of()
        .formatHex(isBase64(text) ? SharedKey.decoded(text) : HexFormat.of().parseHex(text));
  }

  /** Four bits of the last letter are left over, which the JDK wants to be zero or does not say. */
  private static boolean isBase64(String text) {
    return BASE64URL.matcher(text).matches() && SharedKey.decoded(text).length == BYTES;
  }
}
