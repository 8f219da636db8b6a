package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where readers of a portal without practice exchange are told that OKX is down: once a page. */
@QuarkusTest
@TestProfile(WarnedReadersTest.InService.class)
class WarnedReadersTest {
  private static final String ANNOUNCEMENT =
      """
      ---
      exchange: okx
      state: down
      from: 2020-01-15T02:00Z
      until: 2120-01-15T02:00Z
      title: OKX rests
      ---

      Be patient.
      """;

  /** As a portal runs that readers depend on. */
  public static class InService implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      ContentCopy copy = ContentCopy.make();
      copy.write("announcements/okx-rests.md", ANNOUNCEMENT);
      return Map.of(
          "keymend.content.dir", copy.root().toString(), "keymend.practice.enabled", "false");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/articles/okx",
        "/embed/article/okx",
        "/key-check?exchange=okx",
        "/embed/key-check?exchange=okx"
      })
  void onceAboveTheTitle(String address) {
    Document page = Portal.page(address);
    assertEquals(1, page.select(".outage").size());
    assertEquals(1, page.select("main > .outage").size());
    assertEquals(0, page.select("h1 ~ .outage").size());
  }

  @Test
  void anArticleOnSomethingElseSaysItAboveTheTester() {
    Document page = Portal.page("/articles/passphrase-wrong");
    assertEquals(1, page.select(".outage").size());
    assertEquals(1, page.select(".outage + .tester").size());
    assertEquals(0, Portal.page("/articles/nonce-too-low").select(".outage").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/key-check",
        "/key-check?exchange=bybit",
        "/key-check?exchange=okx&environment=demo"
      })
  void notWhereNobodyTestsItsLiveSite(String address) {
    assertEquals(0, Portal.page(address).select(".outage").size());
  }
}
