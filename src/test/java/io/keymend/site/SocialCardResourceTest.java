package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Article;
import io.keymend.article.Library;
import io.keymend.card.Drawn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every article has a picture of its own, at an address that other sites may show. */
@QuarkusTest
class SocialCardResourceTest {
  private static final String ONE = "/og/key-invalid.png";

  private static final List<String> GUARDING =
      List.of(
          "Content-Security-Policy",
          "X-Content-Type-Options",
          "X-Frame-Options",
          "Referrer-Policy",
          "Permissions-Policy",
          "Cross-Origin-Opener-Policy",
          "Strict-Transport-Security");

  @Inject Library library;

  @Test
  void everyArticleHasItsOwn() {
    Set<String> tags = new HashSet<>();
    List<Article> articles = library.current().articles();
    for (Article article : articles) {
      Response answer = Portal.get("/og/" + article.slug() + ".png");
      assertEquals(200, answer.statusCode(), article.slug());
      assertTrue(answer.asByteArray().length <= 60_000, article.slug());
      tags.add(answer.header("ETag"));
    }
    assertEquals(articles.size(), tags.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {ONE, "/og/home.png", "/og/binance.png"})
  void isAPictureThatIsKeptForADay(String address) throws IOException {
    Response answer = Portal.get(address);
    assertEquals(200, answer.statusCode());
    assertEquals("image/png", answer.contentType());
    assertEquals("public, max-age=86400", answer.header("Cache-Control"));
    assertTrue(answer.header("ETag").matches("\"[0-9a-f-]{36}\""), answer.header("ETag"));
    assertEquals(1200, Drawn.from(answer.asByteArray()).picture().getWidth());
    assertArrayEquals(answer.asByteArray(), Portal.get(address).asByteArray());
  }

  @Test
  void theTitlesReallyDiffer() throws IOException {
    Drawn one = Drawn.from(Portal.get(ONE).asByteArray());
    Drawn other = Drawn.from(Portal.get("/og/key-expired.png").asByteArray());
    assertNotEquals(one.darkBelow(170), other.darkBelow(170));
  }

  @Test
  void anArticleAboutOneExchangeShowsItsMark() throws IOException {
    Drawn general = Drawn.from(Portal.get(ONE).asByteArray());
    Drawn binance = Drawn.from(Portal.get("/og/binance.png").asByteArray());
    int ground = general.picture().getRGB(0, 0);
    assertEquals(ground, general.picture().getRGB(1100, 90));
    assertNotEquals(ground, binance.picture().getRGB(1100, 90));
  }

  @Test
  void otherSitesMayShowItAndTheRestIsAsEverywhere() {
    for (Response answer : List.of(Portal.get(ONE), Portal.plain().head(ONE), known("*"))) {
      assertEquals(
          List.of("cross-origin"), answer.headers().getValues("Cross-Origin-Resource-Policy"));
      for (String name : GUARDING) {
        assertEquals(Portal.get("/").headers().getValues(name), answer.headers().getValues(name));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/articles/binance, /og/binance.png",
    "/articles/key-invalid, /og/key-invalid.png",
    "/embed/article/binance, /og/binance.png",
    "/, /og/home.png",
    "/collections/safety, /og/home.png",
    "/key-check?exchange=okx, /og/home.png"
  })
  void aPageNamesItsPicture(String page, String picture) {
    assertEquals(picture, Portal.page(page).select("meta[property=og:image]").attr("content"));
    assertEquals(200, Portal.get(picture).statusCode());
  }

  @Test
  void whoHasItGetsItNotAgain() {
    String tag = Portal.get(ONE).header("ETag");
    Response answer = known(tag);
    assertEquals(304, answer.statusCode());
    assertEquals(tag, answer.header("ETag"));
    assertEquals("public, max-age=86400", answer.header("Cache-Control"));
    assertEquals(0, answer.asByteArray().length);
    assertEquals(200, known("\"other\"").statusCode());
  }

  @Test
  void headTellsTheSameWithoutThePicture() {
    Response whole = Portal.get(ONE);
    Response head = Portal.plain().head(ONE);
    assertEquals(200, head.statusCode());
    for (String name : List.of("Content-Type", "Content-Length", "ETag", "Cache-Control")) {
      assertEquals(whole.header(name), head.header(name), name);
    }
    assertEquals(0, head.asByteArray().length);
  }

  @Test
  void anOldSlugStillHasThePicture() {
    Article moved =
        library.current().articles().stream()
            .filter(article -> !article.meta().aliases().isEmpty())
            .findFirst()
            .orElseThrow();
    assertArrayEquals(
        Portal.get("/og/" + moved.slug() + ".png").asByteArray(),
        Portal.get("/og/" + moved.meta().aliases().get(0) + ".png").asByteArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/og/nowhere.png", "/og/.png", "/og/key-invalid", "/og/%00.png", "/og/"})
  void whatIsNoArticleIsAnErrorPage(String address) {
    Response answer = Portal.get(address);
    assertEquals(404, answer.statusCode());
    assertTrue(answer.contentType().startsWith("text/html"));
    assertFalse(Portal.page(answer).select("header a.brand").isEmpty());
    assertEquals("no-store", answer.header("Cache-Control"));
    assertEquals("same-origin", answer.header("Cross-Origin-Resource-Policy"));
  }

  @Test
  void itIsOnlyRead() {
    Response answer = Portal.plain().header("Sec-Fetch-Site", "same-origin").delete(ONE);
    assertEquals(405, answer.statusCode());
    assertEquals("GET, HEAD", answer.header("Allow"));
  }

  private static Response known(String tag) {
    return Portal.plain().header("If-None-Match", tag).get(ONE);
  }
}
