package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.http.HttpServerRequest;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind a proxy the operator says what the portal's own address is. */
class OwnAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://help.example, true",
    "http://help.example, false",
    "https://help.example:444, false",
    "https://help.example.evil.example, false",
    "https://evil.example, false",
    "http://internal:8080, false",
    "null, false",
    "help.example, false"
  })
  void theConfiguredAddressDecidesAndNotTheHost(String origin, boolean own) {
    PostGuard guard = new PostGuard(null, Optional.of(URI.create("https://help.example/")));
    assertEquals(own, guard.isOwn(request(origin, "internal:8080")));
  }

  @ParameterizedTest
  @CsvSource({
    "https://help.example, help.example, true",
    "https://help.example:8443, help.example:8443, true",
    "https://help.example:8443, help.example, false",
    "https://user@help.example, help.example, false",
    "https://evil.example, help.example, false",
    "https://help.example, , false"
  })
  void withoutOneTheHostDecides(String origin, String host, boolean own) {
    PostGuard guard = new PostGuard(null, Optional.empty());
    assertEquals(own, guard.isOwn(request(origin, host)));
  }

  private static HttpServerRequest request(String origin, String host) {
    return (HttpServerRequest)
        Proxy.newProxyInstance(
            OwnAddressTest.class.getClassLoader(),
            new Class<?>[] {HttpServerRequest.class},
            (proxy, method, arguments) ->
                switch (String.valueOf(arguments[0])) {
                  case "Origin" -> origin;
                  case "Host" -> host;
                  default -> null;
                });
  }
}
