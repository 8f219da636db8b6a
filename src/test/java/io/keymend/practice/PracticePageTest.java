package io.keymend.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The page of practice keys: one form for each, and hidden where practice is off. */
class PracticePageTest {

  private static final PracticeFiles FILES = new PracticeFiles();

  @Test
  void doesNotExistWhenPracticeIsOff() {
    PracticeConfig off =
        new PracticeConfig() {
          @Override
          public boolean enabled() {
            return false;
          }

          @Override
          public int port() {
            return 0;
          }

          @Override
          public long clockAheadMillis() {
            return 0;
          }
        };

    assertThrows(NotFoundException.class, () -> new PracticeResource(off, FILES).page());
  }

  @Test
  void hasAFormForEveryKey() throws IOException {
    String page = page();
    long keys = FILES.all().values().stream().mapToLong(file -> file.keys().size()).sum();

    assertEquals(keys, count(page, "<form action=\"/key-check\" method=\"post\">"));
    assertEquals(keys, count(page, "name=\"environment\" value=\"practice"));
    FILES
        .all()
        .forEach(
            (exchange, file) ->
                file.keys()
                    .forEach(
                        key ->
                            assertTrue(
                                page.contains(
                                    "aria-label=\"Try it: " + exchange + " " + key.name()))));
  }

  @Test
  void sendsAKeyToTheSiteThatMadeIt() throws IOException {
    String page = page();
    long ofTestnets =
        FILES.all().values().stream()
            .flatMap(file -> file.keys().stream())
            .filter(key -> key.site().equals("testnet"))
            .count();

    assertTrue(ofTestnets > 0);
    assertEquals(ofTestnets, count(page, "name=\"environment\" value=\"practice-testnet\""));
    assertTrue(page.contains("name=\"environment\" value=\"practice\""));
  }

  @Test
  void beginsWithALinkToEveryExchange() throws IOException {
    String page = page();

    FILES
        .all()
        .keySet()
        .forEach(
            id -> {
              assertEquals(1, count(page, "<a href=\"#" + id + "\">" + id + "</a>"));
              assertEquals(1, count(page, "<h2 id=\"" + id + "\""));
            });
  }

  @Test
  void showsCredentialsAsTheyMustBePasted() throws IOException {
    String page = page();
    PracticeKey rsa = Keys.named("binance", "rsa");

    assertTrue(page.contains("<pre><code translate=\"no\">" + rsa.secret() + "</code></pre>"));
    assertTrue(page.contains("name=\"secret\" value=\"" + rsa.secret() + "\""));
    assertTrue(page.contains("<code translate=\"no\">Practice-1!</code>"));
  }

  @Test
  void hasNoInlineStyleOrScript() throws IOException {
    assertFalse(page().matches("(?is).*(<script|<style|style=|\\son[a-z]+=).*"));
  }

  private static String page() throws IOException {
    Engine engine =
        Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver()).build();
    engine.putTemplate("layout", engine.parse("{#insert /}"));
    try (InputStream in =
        PracticePageTest.class.getResourceAsStream("/templates/practice/keys.html")) {
      String template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return engine.parse(template).data("exchanges", FILES.all()).render();
    }
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
