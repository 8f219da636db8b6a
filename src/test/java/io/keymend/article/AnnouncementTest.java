package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operators announce is a file each. */
class AnnouncementTest {
  private static final String FILE = "announcements/okx-upgrade.md";
  private static final String MATTER =
      """
      exchange: okx
      state: maintenance
      from: 2031-03-10T02:00Z
      until: 2031-03-10T06:00+02:00
      title: OKX upgrades its system
      """;

  @TempDir Path root;
  private WritersFolder folder;

  @BeforeEach
  void write() {
    folder = new WritersFolder(root);
  }

  @Test
  void isReadWithItsTimesAndItsText() {
    put(MATTER, "At {platform} **nothing** is to be done. See [all](../help/keys/everything.md).");
    List<Announcement> read = folder.read().announcements();
    assertEquals(1, read.size());
    Announcement announcement = read.get(0);
    assertEquals("okx-upgrade", announcement.name());
    assertEquals("okx", announcement.exchange());
    assertEquals("maintenance", announcement.state());
    assertEquals(Instant.parse("2031-03-10T02:00:00Z"), announcement.from());
    assertEquals(Instant.parse("2031-03-10T04:00:00Z"), announcement.until());
    assertEquals("OKX upgrades its system", announcement.title());
    assertEquals(
        "<p>At Acme <strong>nothing</strong> is to be done. See"
            + " <a href=\"/articles/everything\">all</a>.</p>",
        announcement.html());
  }

  @Test
  void holdsFromItsBeginningUpToItsEnd() {
    put(MATTER, "");
    Announcement announcement = folder.read().announcements().get(0);
    assertFalse(announcement.holdsAt(announcement.from().minusMillis(1)));
    assertTrue(announcement.holdsAt(announcement.from()));
    assertTrue(announcement.holdsAt(announcement.until().minusMillis(1)));
    assertFalse(announcement.holdsAt(announcement.until()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from: 2031-03-10T02:00Z | from: tomorrow | 4: from: is not a time like"
            + " 2026-01-31T02:00Z: tomorrow",
        "from: 2031-03-10T02:00Z | from: 2031-03-10 02:00 | 4: from: is not a time like"
            + " 2026-01-31T02:00Z: 2031-03-10 02:00",
        "from: 2031-03-10T02:00Z | from: 2031-03-10T09:00Z | 5: until: is not after from",
        "state: maintenance | statue: maintenance | 3: statue: is not a key of this file;"
            + " 2: state: is missing",
        "exchange: okx | exchange: O K X | 2: exchange: is not lower-case words joined by"
            + " hyphens: O K X",
        "title: OKX upgrades its system | title: '{platfrom} upgrades' | 6: title: uses {platfrom},"
            + " which site.yaml does not know"
      })
  void whatIsWrongIsNamedWithItsLineAndKey(String right, String wrong, String problem) {
    put(MATTER.replace(right, wrong), "Text");
    List<String> found =
        folder.problems().stream()
            .map(each -> each.line() + ": " + each.key() + ": " + each.message())
            .toList();
    for (String expected : problem.split("; ")) {
      assertTrue(found.contains(expected), found.toString());
    }
    folder.problems().forEach(each -> assertEquals(FILE, each.file()));
  }

  @Test
  void hasNeitherTesterNorFacts() {
    put(MATTER, "Text\n\n:::key-check{exchange=okx}\n");
    assertEquals(
        FILE + ":8: an announcement has text only, and no directive", folder.problem().toString());
  }

  @Test
  void standsNowhereElse() {
    folder.put("announcements/2031/okx.md", "---\n" + MATTER + "---\n");
    assertFalse(folder.problems().isEmpty());
  }

  @Test
  void scriptsDoNotGetIn() {
    put(MATTER, "Hello <script>alert(1)</script> <b onclick=x>you</b>");
    String html = folder.read().announcements().get(0).html();
    assertFalse(html.contains("script"), html);
    assertFalse(html.contains("onclick"), html);
  }

  private void put(String matter, String body) {
    folder.put(FILE, "---\n" + matter + "---\n" + body);
  }
}
