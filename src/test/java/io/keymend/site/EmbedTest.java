package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames for the platform's own pages: only for those that the operator names. */
@QuarkusTest
@TestProfile(InProduction.class)
class EmbedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/embed/key-check",
        "/embed/key-check?exchange=okx",
        "/embed/key-check?exchange=nowhere",
        "/embed/article/binance"
      })
  void framesMayBeShownByThoseOnly(String address) {
    Response frame = Portal.get(address);
    assertTrue(
        frame
            .header("Content-Security-Policy")
            .contains("frame-ancestors https://app.example http://localhost:4321;"),
        frame.header("Content-Security-Policy"));
    assertNull(frame.header("X-Frame-Options"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/key-check?exchange=okx", "/articles/binance", "/embed.js"})
  void allElseByNobody(String address) {
    Response page = Portal.get(address);
    assertTrue(page.header("Content-Security-Policy").contains("frame-ancestors 'none';"));
    assertEquals("DENY", page.header("X-Frame-Options"));
  }

  @Test
  void aFrameIsTheContentAlone() {
    for (String address : new String[] {"/embed/key-check?exchange=okx", "/embed/article/okx"}) {
      Document frame = Portal.page(address);
      assertEquals(0, frame.select("header.top, footer, nav, .reaction").size(), address);
      assertEquals(1, frame.select("h1").size(), address);
      assertEquals("_blank", frame.select("base").attr("target"), "links leave the frame alone");
      assertEquals("", frame.select("base").attr("href"));
      assertEquals(
          "/embed/key-check", frame.select("form[data-credentials]").attr("action"), address);
      assertEquals("_self", frame.select("form[data-credentials]").attr("target"), address);
    }
  }

  @Test
  void theAnswerStaysInTheFrame() {
    Response answer =
        Portal.ownForm()
            .formParam("exchange", "binance")
            .formParam("environment", "practice")
            .formParam("key", "k".repeat(64))
            .formParam("secret", "s".repeat(64))
            .post("/embed/key-check");
    assertEquals(200, answer.statusCode());
    assertNull(answer.header("X-Frame-Options"));
    Document page = Portal.page(answer);
    assertEquals(1, page.select(".result").size());
    assertEquals(0, page.select("header.top, footer, nav").size());
    assertEquals("/embed/key-check", page.select("form[data-credentials]").attr("action"));
  }

  @Test
  void aCredentialInTheAddressIsRefusedHereToo() {
    assertEquals(405, Portal.get("/embed/key-check?exchange=okx&key=a").statusCode());
    assertEquals(
        403,
        Portal.plain()
            .contentType(Portal.FORM)
            .header("Sec-Fetch-Site", "cross-site")
            .body("exchange=okx")
            .post("/embed/key-check")
            .statusCode(),
        "the page around may not post into it");
  }

  @Test
  void otherSitesMayLoadTheScriptAndNothingElse() {
    Response script = Portal.get("/embed.js");
    assertEquals(200, script.statusCode());
    assertEquals("cross-origin", script.header("Cross-Origin-Resource-Policy"));
    assertTrue(script.contentType().startsWith("text/javascript"), script.contentType());
    assertFalse(script.header("Cache-Control").contains("immutable"));
    String ours = Portal.page("/").select("script").attr("src");
    assertEquals("same-origin", Portal.get(ours).header("Cross-Origin-Resource-Policy"));
  }
}
