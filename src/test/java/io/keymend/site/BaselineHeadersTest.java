package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may show frames is a list of origins, and nobody when there is none. */
class BaselineHeadersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "app.example",
        "https://app.example/path",
        "https://app.example; script-src *",
        "https://app.example https://other.example",
        "javascript:x",
        ""
      })
  void anythingElseStopsTheStart(String ancestor) {
    assertThrows(IllegalArgumentException.class, () -> headers(List.of(ancestor)));
  }

  @Test
  void nobodyByDefault() {
    MultiMap sent = MultiMap.caseInsensitiveMultiMap();
    headers(null).at("/embed/key-check").addTo(sent);
    assertEquals("DENY", sent.get("X-Frame-Options"));
  }

  private static BaselineHeaders headers(List<String> ancestors) {
    return new BaselineHeaders(() -> Optional.ofNullable(ancestors));
  }
}
