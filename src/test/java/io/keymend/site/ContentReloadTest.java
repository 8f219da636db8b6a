package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What writers change shows at once, and what they break does not. */
@QuarkusTest
@TestProfile(CopiedContent.class)
class ContentReloadTest {
  private static final String FILE = "connecting-exchanges/api-issues/key-invalid.md";
  private static final String NEW_FILE = "connecting-exchanges/api-issues/brand-new.md";
  private static final String GUIDE = "connecting-exchanges/exchange-guides/binance.md";
  private static final String SYNONYMS = "synonyms.txt";
  private static final String PAGE = "/articles/key-invalid";

  @Inject ContentWatch watch;
  @Inject MovableClock clock;

  @ConfigProperty(name = "keymend.content.dir")
  Path root;

  private ContentCopy content;

  @BeforeEach
  void open() {
    content = new ContentCopy(root);
  }

  @AfterEach
  void restore() {
    content.restore(FILE);
    content.restore(NEW_FILE);
    content.restore(GUIDE);
    content.restore("site.yaml");
    content.restore(SYNONYMS);
    watch.look();
  }

  @Test
  void aChangedFileShowsAtOnceUnderANewTag() {
    String tag = Portal.get(PAGE).header("ETag");
    content.write(FILE, content.read(FILE) + "\n\nA sentence about walruses.\n");
    assertEquals(tag, Portal.get(PAGE).header("ETag"));
    watch.look();
    assertTrue(shown().contains("walruses"));
    assertNotEquals(tag, Portal.get(PAGE).header("ETag"));
    assertTrue(Portal.get(PAGE + ".md").asString().contains("walruses"));
    assertTrue(Portal.get("/search?q=walruses").asString().contains(PAGE));
  }

  @Test
  void aSynonymCountsAtOnceAndABrokenOneNever() {
    String rules = content.read(SYNONYMS);
    content.write(SYNONYMS, rules + "\nwalruses => passphrase\n");
    watch.look();
    String found = Portal.get("/search?q=walruses").asString();
    assertTrue(found.contains("/articles/passphrase-wrong"), found);
    content.write(SYNONYMS, "# Mine\nwalruses\n" + rules);
    try (CaughtLog log = CaughtLog.of(ContentWatch.class)) {
      watch.look();
      assertTrue(log.text().contains(SYNONYMS + ":2: has one word alone"), log.text());
    }
    assertEquals(found, Portal.get("/search?q=walruses").asString());
  }

  @Test
  void aNewFileIsANewPageAndGoesWithIt() {
    content.write(NEW_FILE, "---\ntitle: New\nsummary: New.\nupdated: 2031-03-10\n---\n\nHello.\n");
    watch.look();
    assertEquals(200, Portal.get("/articles/brand-new").statusCode());
    content.restore(NEW_FILE);
    watch.look();
    assertEquals(404, Portal.get("/articles/brand-new").statusCode());
  }

  @Test
  void aBrokenEditKeepsTheLastGoodPageAndTheLogNamesThePlace() {
    String good = shown();
    content.write(FILE, content.read(FILE).replaceFirst("\n", "\ncolour: red\n"));
    try (CaughtLog log = CaughtLog.of(ContentWatch.class)) {
      watch.look();
      assertTrue(log.text().contains(FILE + ":2: colour:"), log.text());
    }
    assertEquals(good, shown());
    assertEquals(200, Portal.get("/search?q=key").statusCode());
    content.write(FILE, content.read(FILE).replace("colour: red\n", "") + "\n\nWalruses.\n");
    watch.look();
    assertTrue(shown().contains("Walruses"));
  }

  @Test
  void aBrokenEditIsReportedOnceAndNotAtEveryLook() {
    content.write(FILE, content.read(FILE).replaceFirst("\n", "\ncolour: red\n"));
    watch.look();
    try (CaughtLog log = CaughtLog.of(ContentWatch.class)) {
      watch.look();
      assertEquals("", log.text());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"exchange: ", ":::key-check{exchange=", ":::rights{exchange="})
  void anExchangeThatDoesNotExistIsABrokenEdit(String before) {
    String tag = Portal.get("/articles/binance").header("ETag");
    content.write(GUIDE, content.read(GUIDE).replace(before + "binance", before + "nowhere"));
    try (CaughtLog log = CaughtLog.of(ContentWatch.class)) {
      watch.look();
      assertTrue(log.text().contains(GUIDE), log.text());
      assertTrue(log.text().contains("exchange: there is no exchange 'nowhere'"), log.text());
    }
    assertEquals(tag, Portal.get("/articles/binance").header("ETag"));
  }

  @Test
  void aNewDayTellsTheAgeAnew() {
    String today = LocalDate.now(clock).toString();
    content.write(FILE, content.read(FILE).replaceFirst("updated: .*", "updated: " + today));
    watch.look();
    assertEquals("Updated today · " + today, age());
    clock.move(Duration.ofDays(1));
    assertEquals("Updated today · " + today, age());
    watch.look();
    assertEquals("Updated yesterday · " + today, age());
    clock.move(Duration.ofDays(7));
    watch.look();
    assertEquals("Updated over a week ago · " + today, age());
  }

  @Test
  void aNewDayComesAlsoWhileAnEditIsBroken() {
    String today = LocalDate.now(clock).toString();
    content.write(FILE, content.read(FILE).replaceFirst("updated: .*", "updated: " + today));
    watch.look();
    content.write(FILE, content.read(FILE).replaceFirst("\n", "\ncolour: red\n"));
    watch.look();
    clock.move(Duration.ofDays(1));
    watch.look();
    assertEquals("Updated yesterday · " + today, age());
  }

  @Test
  void theSameDayAndContentChangeNothing() {
    String tag = Portal.get(PAGE).header("ETag");
    clock.move(Duration.ofMinutes(5));
    watch.look();
    assertEquals(tag, Portal.get(PAGE).header("ETag"));
  }

  @Test
  void aNewNameReachesEveryKindOfPageAtOnce() {
    content.write(
        "site.yaml", content.read("site.yaml").replaceFirst("platform: .*", "platform: Zebra"));
    watch.look();
    for (String address : new String[] {"/", PAGE, "/search", "/key-check", "/nowhere"}) {
      assertEquals(
          "Zebra help", Portal.page(Portal.get(address)).select("a.brand").text(), address);
    }
    assertFalse(shown().toLowerCase().contains("3commas help"));
  }

  private static String shown() {
    return Portal.page(PAGE).text();
  }

  private static String age() {
    return Portal.page(PAGE).select("article time").first().parent().text();
  }
}
