package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader's copy is asked for again cheaply, and never mixed up. */
@QuarkusTest
class CachingTest {
  private static final String ARTICLE = "/articles/key-invalid";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/collections/connecting-exchanges",
        ARTICLE,
        "/articles/key-invalid.md",
        "/llms.txt",
        "/sitemap.xml",
        "/feed.xml"
      })
  void aPageHasAStrongTagThatStays(String address) {
    Response answer = Portal.get(address);
    assertTrue(answer.header("ETag").matches("\"[0-9a-f]{20}\""), answer.header("ETag"));
    assertEquals(answer.header("ETag"), Portal.get(address).header("ETag"));
    assertEquals("no-cache", answer.header("Cache-Control"));
    String vary =
        address.matches(".*\\.(md|txt|xml)") ? "Accept-Encoding" : "Accept-Encoding, Cookie";
    assertEquals(vary, answer.header("Vary"));
    assertNull(answer.header("Content-Encoding"));
  }

  @Test
  void twoPagesHaveTwoTags() {
    assertNotEquals(Portal.get("/").header("ETag"), Portal.get(ARTICLE).header("ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip"})
  void aCopyThatIsStillGoodIsA304WithoutABody(String encoding) {
    String tag = ask(encoding, "\"other\"").header("ETag");
    for (String known : List.of(tag, "\"other\", " + tag, "W/" + tag, "*")) {
      Response answer = ask(encoding, known);
      assertEquals(304, answer.statusCode(), known);
      assertEquals(tag, answer.header("ETag"));
      assertEquals("no-cache", answer.header("Cache-Control"));
      assertEquals("Accept-Encoding, Cookie", answer.header("Vary"));
      assertEquals(0, answer.asByteArray().length);
    }
    assertEquals(200, ask(encoding, "\"other\"").statusCode());
  }

  @Test
  void theTagOfOneEncodingSaysNothingOfTheOther() {
    String plain = ask("identity", "\"other\"").header("ETag");
    String packed = ask("gzip", "\"other\"").header("ETag");
    assertNotEquals(plain, packed);
    assertEquals(200, ask("gzip", plain).statusCode());
    assertEquals(200, ask("identity", packed).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate, gzip", "br, gzip;q=0.8", "gzip;q=1.0, identity; q=0.5"})
  void theGzippedPageIsTheSamePage(String accepted) throws IOException {
    Response packed = ask(accepted, "\"other\"");
    assertEquals("gzip", packed.header("Content-Encoding"));
    assertEquals(packed.asByteArray().length, Integer.parseInt(packed.header("Content-Length")));
    byte[] unpacked =
        new GZIPInputStream(new ByteArrayInputStream(packed.asByteArray())).readAllBytes();
    assertArrayEquals(Portal.get(ARTICLE).asByteArray(), unpacked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "br", "gzip;q=0", "gzip; q=0.000, identity"})
  void whoWantsNoGzipGetsNone(String accepted) {
    assertNull(ask(accepted, "\"other\"").header("Content-Encoding"));
  }

  @Test
  void assetsCarryTheirHashAndStayForEver() {
    List<String> assets =
        Portal.page("/").select("head [href^=/assets/], head [src^=/assets/]").stream()
            .map(element -> element.attr("href") + element.attr("src"))
            .toList();
    assertEquals(3, assets.size(), assets.toString());
    for (String asset : assets) {
      Response answer = Portal.get(asset);
      String hash = Hashes.shortHash(answer.asByteArray());
      assertTrue(asset.contains("-" + hash + "."), asset);
      assertEquals("public, max-age=31536000, immutable", answer.header("Cache-Control"));
      assertFalse(answer.contentType().startsWith("text/html"), asset);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/search?q=key", "/key-check", "/key-check?exchange=okx"})
  void whatIsNotPreparedIsNotKept(String address) {
    assertEquals("no-store", Portal.get(address).header("Cache-Control"));
  }

  private static Response ask(String encoding, String known) {
    return Portal.plain()
        .header("Accept-Encoding", encoding)
        .header("If-None-Match", known)
        .get(ARTICLE);
  }
}
