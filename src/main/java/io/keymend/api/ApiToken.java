package io.keymend.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The platform's token for the JSON side; without one that side is off. */
@ApplicationScoped
public class ApiToken {
  private final Optional<String> token;

  ApiToken(@ConfigProperty(name = "keymend.api.token") Optional<String> token) {
    this.token = token.filter(text -> !text.isBlank());
  }

  /** The answer to a call that does not carry the token: 404 where there is none, else 401. */
  public Optional<Response> refusal(String authorization) {
    if (token.isEmpty()) {
      return Optional.of(Problem.of(404, "Not found", "This call is switched off here."));
    }
    if (isIn(authorization)) {
      return Optional.empty();
    }
    Response refused = Problem.of(401, "Unauthorized", "A valid bearer token is needed.");
    refused.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    return Optional.of(refused);
  }

  /** Takes the same time for every wrong one. */
  private boolean isIn(String authorization) {
    byte[] given = String.valueOf(authorization).getBytes(StandardCharsets.UTF_8);
    byte[] wanted = ("Bearer " + token.orElse("")).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(given, wanted);
  }
}
