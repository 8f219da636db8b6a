package io.keymend.keycheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The platform's token for the JSON side; without one that side is off. */
@ApplicationScoped
class ApiToken {
  private final Optional<String> token;

  ApiToken(@ConfigProperty(name = "keymend.api.token") Optional<String> token) {
    this.token = token.filter(text -> !text.isBlank());
  }

  /** Whether there is one. */
  boolean isSet() {
    return token.isPresent();
  }

  /** Whether an Authorization header carries it; takes the same time for every wrong one. */
  boolean isIn(String authorization) {
    byte[] given = String.valueOf(authorization).getBytes(StandardCharsets.UTF_8);
    byte[] wanted = ("Bearer " + token.orElse("")).getBytes(StandardCharsets.UTF_8);
    return isSet() && MessageDigest.isEqual(given, wanted);
  }
}
