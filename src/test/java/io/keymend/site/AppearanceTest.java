package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader's choice of colours is remembered, on prepared pages and on all others. */
@QuarkusTest
class AppearanceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/articles/key-invalid",
        "/collections/safety",
        "/key-check",
        "/search?q=key",
        "/nowhere",
        "/embed/key-check",
        "/practice"
      })
  void everyPageHasTheChosenColours(String address) {
    assertEquals("", themeOf(Portal.plain().get(address)), "without a choice");
    for (String theme : new String[] {"light", "dark"}) {
      assertEquals(theme, themeOf(Portal.plain().cookie("theme", theme).get(address)));
    }
    for (String odd : new String[] {"system", "pink", "dark\" onload=\"x"}) {
      assertEquals("", themeOf(Portal.plain().header("Cookie", "theme=" + odd).get(address)), odd);
    }
  }

  @Test
  void answersToPostsHaveThemToo() {
    Response answer =
        Portal.ownForm().cookie("theme", "dark").body("exchange=nowhere").post("/key-check");
    assertEquals("dark", themeOf(answer));
    assertEquals(
        "dark", themeOf(Portal.ownForm().cookie("theme", "dark").body("a=b").post("/feedback")));
  }

  @Test
  void aSharedCopyOfAPageKnowsThatItDependsOnTheChoice() {
    Response light = Portal.plain().cookie("theme", "light").get("/");
    Response dark = Portal.plain().cookie("theme", "dark").get("/");
    assertNotEquals(light.header("ETag"), dark.header("ETag"));
    assertTrue(light.header("Vary").contains("Cookie"), light.header("Vary"));
    assertEquals(
        200,
        Portal.plain()
            .cookie("theme", "dark")
            .header("If-None-Match", light.header("ETag"))
            .get("/")
            .statusCode());
  }

  @ParameterizedTest
  @CsvSource({"dark, dark, 31536000", "light, light, 31536000", "system, system, 0"})
  void theChoiceIsKeptForAYearAndNotReadByScripts(String posted, String kept, String age) {
    Response answer = choose(posted).redirects().follow(false).post("/appearance");
    String cookie = answer.header("Set-Cookie");
    assertTrue(cookie.startsWith("theme=" + kept), cookie);
    assertTrue(cookie.contains("Max-Age=" + age), cookie);
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    assertEquals("no-store", answer.header("Cache-Control"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://help.example/articles/okx, /articles/okx",
    "https://help.example/search?q=a%20b, /search?q=a%20b",
    "https://evil.example/articles/okx, /articles/okx",
    "https://evil.example//evil.example/x, /",
    "javascript:alert(1), /",
    "not an address, /",
    ", /"
  })
  void theWayBackLeadsToThePageAndNeverAway(String from, String back) {
    RequestSpecification request = choose("dark");
    if (from != null) {
      request.header("Referer", from);
    }
    Response answer = request.redirects().follow(false).post("/appearance");
    assertEquals(303, answer.statusCode());
    String base = Portal.base();
    assertEquals(back, answer.header("Location").replace(base, ""));
  }

  @Test
  void aScriptGetsNoPage() {
    Response answer = choose("dark").header("Keymend-Part", "true").post("/appearance");
    assertEquals(204, answer.statusCode());
    assertFalse(answer.header("Set-Cookie").isEmpty());
  }

  private static RequestSpecification choose(String theme) {
    return Portal.ownForm().body("theme=" + theme);
  }

  private static String themeOf(Response page) {
    return Portal.page(page).selectFirst("html").attr("data-theme");
  }
}
