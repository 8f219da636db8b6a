package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
  void blocksKeepTheirLengthAndAddressesGetOne() {
    String blocks = Portal.page("/ip-list").select("[data-copy]").last().attr("data-copy");
    assertTrue(blocks.startsWith("192.0.2.1/32\n192.0.2.2/32\n"), blocks);
    assertTrue(blocks.endsWith("\n203.0.113.0/28\n2001:db8::1/128"), blocks);
  }
}
