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
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of practice keys: one form for each, and hidden where practice is off. */
class PracticePageTest {

  private static final PracticeKeys KEYS = new PracticeKeys();

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

    assertThrows(NotFoundException.class, () -> new PracticeResource(off, KEYS).page());
  }

  @Test
  void hasAFormForEveryKey() throws IOException {
    String page = page();
    long keys = KEYS.all().values().stream().mapToLong(List::size).sum();

    assertEquals(keys, count(page, "<form action=\"/key-check\" method=\"post\">"));
    assertEquals(keys, count(page, "name=\"environment\" value=\"practice\""));
    KEYS.all()
        .forEach(
            (exchange, list) ->
                list.forEach(
                    key ->
                        assertTrue(
                            page.contains("aria-label=\"Try " + exchange + " " + key.name()))));
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
      return engine.parse(template).data("exchanges", KEYS.all()).render();
    }
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
