package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A platform with more addresses than some keys can have, of every kind. */
@QuarkusTest
@TestProfile(OtherPlatform.class)
class ManyAddressesTest {
  @Test
  void whereNotAllFitThatIsSaid() {
    Document upbit = Portal.page("/ip-list?exchange=upbit");
    String caution = upbit.select("main .caution").text();
    assertTrue(
        caution.contains("Acme Trading has 11 addresses, a key of Upbit takes 10."), caution);
    assertEquals("https://acme.example/support", upbit.select("main .caution a").attr("href"));
    assertTrue(Portal.page("/ip-list?exchange=okx").select("main .caution").isEmpty());
    assertTrue(Portal.page("/ip-list").select("main .caution").isEmpty());
  }

  @Test
  void aGuideShowsThemOnlyWhereAllFit() {
    Document upbit = Portal.page("/articles/upbit");
    assertTrue(upbit.select("[data-copy]").isEmpty());
    assertTrue(upbit.text().contains("says what to do as not all of them fit"), upbit.text());
    assertEquals(1, Portal.page("/articles/okx").select("[data-copy]").size());
    assertTrue(Portal.get("/articles/okx.md").asString().contains("them. `198.18.0.1,198.18.0.2,"));
  }

  @Test
  void addressesOfTheInternetAreNoExamples() {
    assertFalse(Portal.page("/ip-list").text().contains("are examples"));
    assertFalse(Portal.page("/articles/okx").text().contains("are examples"));
  }

  @Test
  void blocksKeepTheirLengthAndAddressesGetOne() {
    String blocks = Portal.page("/ip-list").select("[data-copy]").last().attr("data-copy");
    assertTrue(blocks.startsWith("198.18.0.1/32\n198.18.0.2/32\n"), blocks);
    assertTrue(blocks.endsWith("\n198.19.0.0/28\n2001:2::1/128"), blocks);
  }
}
