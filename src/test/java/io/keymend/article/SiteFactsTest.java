package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFactsTest {

  @TempDir Path root;

  @Test
  void namesEveryFact() {
    SiteFacts site = new WritersFolder(root).read().site();
    assertEquals("Acme never asks for a secret.", site.notice());
    assertEquals(List.of("198.18.0.1", "198.18.0.2"), site.outboundIps());
    assertEquals("Acme", site.names().get("platform"));
    assertEquals("https://acme.example", site.names().get("platform-url"));
    assertEquals("My connections", site.names().get("connections-page"));
    assertEquals("https://acme.example/connections", site.names().get("connections-url"));
    assertEquals("mailto:help@acme.example", site.names().get("support-url"));
    assertEquals("/status", site.names().get("status-url"));
    assertEquals("198.18.0.1, 198.18.0.2", site.names().get("outbound-ips"));
    assertEquals(7, site.names().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "platform",
        "platform-url",
        "connections-page",
        "connections-url",
        "support-url",
        "status-url",
        "outbound-ips",
        "notice"
      })
  void demandsEveryKey(String key) {
    String without = WritersFolder.SITE.replaceAll("(?m)^" + key + ":.*\n", "");
    assertProblem(without, 1, key, "is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://acme.example/conn | javascript:alert(1) | 4 | connections-url | is not a web
          https://acme.example/conn | //evil.example/conn | 4 | connections-url | is not a web
          [198.18.0.1, 198.18.0.2]  | 192.0.2.1           | 7 | outbound-ips    | is not a list
          [198.18.0.1, 198.18.0.2]  | []                  | 7 | outbound-ips    | is empty
          [198.18.0.1, 198.18.0.2]  | [192.0.2.1O]        | 7 | outbound-ips    | is not an IP address: 192.0.2.1O
          [198.18.0.1, 198.18.0.2]  | [192.0.2.256]       | 7 | outbound-ips    | is not an IP address
          [198.18.0.1, 198.18.0.2]  | [192.0.2]           | 7 | outbound-ips    | is not an IP address
          [198.18.0.1, 198.18.0.2]  | [192.0.2.*]         | 7 | outbound-ips    | is not an IP address
          [198.18.0.1, 198.18.0.2]  | [192.168.1.7]       | 7 | outbound-ips    | is not an address of the internet
          [198.18.0.1, 198.18.0.2]  | [0.0.0.0/0]         | 7 | outbound-ips    | is not an address of the internet
          "{platform}               | "{platfrom}         | 8 | notice          | {platfrom}
          platform: Acme            | platform: [A]       | 1 | platform        | is not a text
          status-url:               | stat-url: a\\nstatus-url: | 6 | stat-url   | is not a key
          """,
      quoteCharacter = '`')
  void refusesAValue(String old, String spoilt, int line, String key, String message) {
    String site = WritersFolder.SITE.replace(old, spoilt.replace("\\n", "\n"));
    assertProblem(site, line, key, message);
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, true",
    "203.0.113.0/28, true",
    "2001:db8::1, true",
    "2001:0DB8:0::1, true",
    "3fff::1, true",
    "192.0.3.1, false",
    "203.0.112.255, false",
    "198.18.0.1, false",
    "2001:2::1, false"
  })
  void knowsExamplesFromAddresses(String ip, boolean example) {
    String written = WritersFolder.SITE.replace("[198.18.0.1, 198.18.0.2]", "['" + ip + "']");
    SiteFacts site = new WritersFolder(root).put("site.yaml", written).read().site();
    assertEquals(example, site.withExampleIps());
    assertEquals(
        example ? ip + " (examples that belong to nobody)" : ip, site.names().get("outbound-ips"));
  }

  @Test
  void aLinkMayTakeAReceiptToSupport() {
    String line = "support-receipt-url: mailto:help@acme.example?body={receipt}\n";
    SiteFacts site =
        new WritersFolder(root).put("site.yaml", WritersFolder.SITE + line).read().site();
    assertEquals(
        "mailto:help@acme.example?body=Key%3A%20%E2%80%A6a%2Bb%26%0Ac",
        site.supportWith("Key: …a+b&\nc"));
    assertEquals("", new WritersFolder(root).read().site().supportReceiptUrl());
  }

  @ParameterizedTest
  @CsvSource({
    "https://acme.example/write, has no place for {receipt}",
    "javascript:{receipt}, is not a web",
    "'', is empty"
  })
  void refusesALinkThatTakesNoReceipt(String address, String message) {
    String line = "support-receipt-url: '" + address + "'\n";
    assertProblem(WritersFolder.SITE + line, 9, "support-receipt-url", message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://acme.example/safe", "mailto:safe@acme.example", "tel:+4930123"})
  void weaknessesMayBeReported(String contact) {
    String site = WritersFolder.SITE + "security-contact: '" + contact + "'\n";
    Catalogue catalogue = new WritersFolder(root).put("site.yaml", site).read();
    assertEquals(contact, catalogue.site().securityContact());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://acme.example/safe", "/safe", "safe@acme.example", "mailto:a b"})
  void refusesAContactThatIsNoSafeAddress(String contact) {
    String site = WritersFolder.SITE + "security-contact: '" + contact + "'\n";
    assertProblem(site, 9, "security-contact", "is not an https, mail or phone address");
  }

  @Test
  void reportsNoNamesWhileTheSiteIsBroken() {
    String broken = WritersFolder.SITE + "extra: 1\n";
    String body = "{platform} and [page]({connections-url})";
    Problem problem = new WritersFolder(root).body(body).put("site.yaml", broken).problem();
    assertEquals("site.yaml:9: extra: is not a key of this file", problem.toString());
  }

  @Test
  void demandsTheFile() throws Exception {
    WritersFolder folder = new WritersFolder(root);
    Files.delete(root.resolve("site.yaml"));
    assertEquals("site.yaml:1: is missing", folder.problem().toString());
  }

  private void assertProblem(String site, int line, String key, String message) {
    Problem problem = new WritersFolder(root).put("site.yaml", site).problem();
    assertEquals("site.yaml", problem.file());
    assertEquals(line, problem.line(), problem::toString);
    assertEquals(key, problem.key());
    assertTrue(problem.message().contains(message), problem::message);
  }
}
