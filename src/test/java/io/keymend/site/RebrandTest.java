package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Another platform takes the portal over by one file. */
@QuarkusTest
@TestProfile(OtherPlatform.class)
class RebrandTest {
  private static final String OLD = "3commas";
  private static final String NAME = "Acme Trading";

  @Test
  void everyPageShowsTheNewNameAndNoneTheOld() {
    Crawl crawl = Crawl.fromTheStartPage();
    assertTrue(crawl.pages().size() > 40, "pages: " + crawl.pages().size());
    crawl.pages().forEach(RebrandTest::assertRebranded);
    crawl
        .answers()
        .forEach((address, answer) -> assertFalse(lower(answer.asString()).contains(OLD), address));
  }

  @Test
  void answersShowItToo() {
    for (AnyAnswer any : List.of(AnyAnswer.TESTER_ANSWER, AnyAnswer.ERROR_NOWHERE)) {
      assertRebranded(any.name(), Portal.page(ask(any)));
    }
    Document answer = Portal.page(ask(AnyAnswer.TESTER_ANSWER));
    assertFalse(answer.select("a[href=https://acme.example/linked]").isEmpty());
    assertTrue(answer.text().contains("Linked accounts"));
    String write = answer.select(".receipt a").attr("href");
    assertTrue(write.matches("https://acme.example/write\\?about=Receipt%3A%20[^ +]+"), write);
  }

  @Test
  void linksNoticeAndAddressesAreTheNewOnes() {
    Document start = Portal.page("/");
    for (String link : List.of("home", "support", "status")) {
      assertEquals(1, start.select("footer a[href=https://acme.example/" + link + "]").size());
    }
    assertTrue(start.select("footer").text().contains("A notice of Acme Trading."));
    assertTrue(Portal.page("/articles/ip-whitelist").text().contains("198.18.0.1, 198.18.0.2, "));
    assertTrue(Portal.get("/articles/ip-whitelist.md").asString().contains("198.18.0.1"));
  }

  @Test
  void noOtherFileHoldsTheOldName() throws IOException {
    for (String folder : List.of("src/main/resources", "src/main/java", "content")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        List<Path> holding =
            files
                .filter(Files::isRegularFile)
                .filter(file -> !file.equals(Path.of("content/site.yaml")))
                .filter(file -> lower(file + text(file)).contains(OLD))
                .toList();
        assertEquals(List.of(), holding);
      }
    }
    assertTrue(
        lower(text(Path.of("content/site.yaml"))).contains(OLD), "there is something to find");
  }

  private static void assertRebranded(String address, Document page) {
    assertEquals(NAME + " help", page.select("header a.brand").text(), address);
    assertTrue(page.title().contains(NAME), address + ": " + page.title());
    assertFalse(lower(page.outerHtml()).contains(OLD), address);
  }

  private static Response ask(AnyAnswer any) {
    try {
      return any.ask();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
