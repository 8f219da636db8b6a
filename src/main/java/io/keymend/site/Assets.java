package io.keymend.site;

import io.keymend.credential.PasteTables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Style, script and the mark, each under an address that carries its hash; the frame's script and
 * the icons under the names that are asked for.
 *
 * <p>Style and script are written in parts and sent in one piece each: a first visit then needs two
 * requests before anything shows, the page and its style.
 */
@ApplicationScoped
@Named("assets")
public class Assets {
  private static final List<String> STYLE =
      List.of(
          "tokens", "base", "layout", "forms", "article", "tester", "result", "status", "media");
  private static final List<String> SCRIPT =
      List.of(
          "ask",
          "looks",
          "tester",
          "translated",
          "search",
          "swap",
          "contents",
          "copy",
          "appearance",
          "frame");

  private static final List<String> PASTE =
      List.of(
          "field",
          "private-keys",
          "wallets",
          "copies",
          "shapes",
          "tables",
          "faults",
          "telling",
          "comparison");
  private static final String JAVASCRIPT = "text/javascript;charset=UTF-8";
  private static final String TEXT = "text/plain;charset=UTF-8";

  private final Map<String, PreparedPage> pages = new LinkedHashMap<>();
  private final BaselineHeaders headers;
  private final String css;
  private final String script;
  private final String pasteRules;
  private final String lookalikes;
  private final String seedWords;
  private final String icon;
  private final String mark;

  Assets(BaselineHeaders headers) {
    this.headers = headers;
    css = add(parts("assets/style/%s.css", STYLE), "css", "text/css;charset=UTF-8");
    script = add(parts("assets/script/%s.js", SCRIPT), "js", JAVASCRIPT);
    pasteRules = add(parts("assets/paste/%s.js", PASTE), "js", JAVASCRIPT);
    lookalikes = add(bytes(PasteTables.lookalikes()), "txt", TEXT);
    seedWords = add(bytes(PasteTables.seedWords()), "txt", TEXT);
    byte[] drawing = read("assets/keymend.svg");
    icon = add(drawing, "svg", "image/svg+xml");
    mark = new String(drawing, StandardCharsets.UTF_8).strip();
    keep("embed.js", JAVASCRIPT);
    keep("favicon.ico", "image/x-icon");
    keep("apple-touch-icon.png", "image/png");
  }

  /** Address of the style sheet. */
  public String css() {
    return css;
  }

  /** Address of the script. */
  public String script() {
    return script;
  }

  /** Address of the module by which a page looks at a paste itself; most visits never need it. */
  public String pasteRules() {
    return pasteRules;
  }

  /** Address of the table of look-alike characters. */
  public String lookalikes() {
    return lookalikes;
  }

  /** Address of the lists of seed words. */
  public String seedWords() {
    return seedWords;
  }

  /** Address of the mark. */
  public String icon() {
    return icon;
  }

  /** The mark as part of a page: browsers draw it faster than a picture of its own. */
  public String mark() {
    return mark;
  }

  /** The prepared answers by address. */
  Map<String, PreparedPage> pages() {
    return pages;
  }

  private String add(byte[] content, String suffix, String type) {
    String address = "/assets/keymend-" + Hashes.shortHash(content) + "." + suffix;
    pages.put(address, PreparedPage.of(headers.at(address), type, content, PreparedPage.FOR_EVER));
    return address;
  }

  private void keep(String name, String type) {
    String address = "/" + name;
    byte[] content = read("assets/" + name);
    pages.put(address, PreparedPage.of(headers.at(address), type, content, PreparedPage.FOR_A_DAY));
  }

  private static byte[] parts(String resource, List<String> names) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    names.forEach(name -> whole.writeBytes(read(resource.formatted(name))));
    return whole.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(String resource) {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
