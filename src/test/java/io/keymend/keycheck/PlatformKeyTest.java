package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.browser.SpecimenContent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** A key made at the platform itself is told apart from one of the exchange. */
@QuarkusTest
@TestProfile(SpecimenContent.class)
class PlatformKeyTest {
  private static final String PLATFORM_KEY = "sp-0123456789abcdef0123456789abcdef";
  private static final String SECRET = "s".repeat(64);

  @Test
  void isSaidWithTheNameOfThePlatform() {
    Response page = Posts.form(Posts.fields("binance", "live", PLATFORM_KEY, SECRET, ""));

    assertTrue(page.asString().contains("an API key of Specimen Trading itself"));
    assertTrue(page.asString().contains("Nothing was sent to Binance"));
  }

  @Test
  void isSaidToPrograms() {
    Response answer =
        Posts.json(Posts.object(Posts.fields("binance", "live", PLATFORM_KEY, SECRET, "")));

    assertEquals("platform-key", answer.jsonPath().getString("diagnosis"));
    assertEquals("wrong-environment", answer.jsonPath().getString("family"));
    assertEquals("key", answer.jsonPath().getString("faults[0].field"));
  }
}
