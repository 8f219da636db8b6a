package io.keymend.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Style, scripts and the mark, each under an address that carries its hash; and the icons that
 * browsers and phones ask for by a name of their own.
 */
@ApplicationScoped
@Named("assets")
public class Assets {
  private static final String HTMX = "META-INF/resources/webjars/htmx.org/%s/dist/htmx.min.js";

  /** Carries the version that the build chose, which stands in the addresses of a webjar. */
  private static final String HTMX_VERSION =
      "META-INF/maven/org.webjars.npm/htmx.org/pom.properties";

  private final Map<String, PreparedPage> pages = new LinkedHashMap<>();
  private final String css;
  private final String script;
  private final String htmx;
  private final String icon;

  Assets() {
    css = add("assets/keymend.css", "keymend", "css", "text/css;charset=UTF-8");
    script = add("assets/keymend.js", "keymend", "js", "text/javascript;charset=UTF-8");
    htmx = add(HTMX.formatted(htmxVersion()), "htmx", "js", "text/javascript;charset=UTF-8");
    icon = add("assets/keymend.svg", "keymend", "svg", "image/svg+xml");
    addIcon("favicon.ico", "image/x-icon");
    addIcon("apple-touch-icon.png", "image/png");
  }

  /** Address of the style sheet. */
  public String css() {
    return css;
  }

  /** Address of the portal's own script. */
  public String script() {
    return script;
  }

  /** Address of htmx. */
  public String htmx() {
    return htmx;
  }

  /** Address of the mark. */
  public String icon() {
    return icon;
  }

  /** The prepared answers by address. */
  Map<String, PreparedPage> pages() {
    return pages;
  }

  private String add(String resource, String name, String suffix, String type) {
    byte[] content = read(resource);
    String address = "/assets/" + name + "-" + Hashes.shortHash(content) + "." + suffix;
    pages.put(address, PreparedPage.of(type, content, PreparedPage.FOR_EVER));
    return address;
  }

  private void addIcon(String name, String type) {
    pages.put("/" + name, PreparedPage.of(type, read("assets/" + name), PreparedPage.FOR_A_DAY));
  }

  private static String htmxVersion() {
    Properties properties = new Properties();
    try {
      properties.load(new ByteArrayInputStream(read(HTMX_VERSION)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
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
