package io.keymend.keycheck;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that holds a visit's random word; browsers send it back to the tester alone. */
@ApplicationScoped
class VisitCookie {
  static final String NAME = "visit";

  private final boolean behindHttps;

  VisitCookie(@ConfigProperty(name = "keymend.site.url") Optional<URI> ownAddress) {
    this.behindHttps = ownAddress.filter(url -> "https".equals(url.getScheme())).isPresent();
  }

  /** The word that a request carries. */
  Optional<String> in(HttpServerRequest request) {
    return Optional.ofNullable(request.getCookie(NAME)).map(Cookie::getValue);
  }

  /** Gives a word with the answer to a request, to be sent back to one path. */
  void give(HttpServerRequest request, String path, String word, Duration age) {
    request
        .response()
        .addCookie(
            Cookie.cookie(NAME, word)
                .setPath(path)
                .setMaxAge(age.toSeconds())
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.STRICT)
                .setSecure(behindHttps || request.isSSL()));
  }

  /** Takes the word away again. */
  void take(HttpServerRequest request, String path) {
    give(request, path, "", Duration.ZERO);
  }
}
