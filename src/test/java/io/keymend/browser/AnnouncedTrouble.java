package io.keymend.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The specimen while Binance is down, which somebody has announced, and with an article on it; the
 * practice exchange takes the place of its live site.
 */
public class AnnouncedTrouble extends SpecimenChecks {
  private static final String ANNOUNCEMENT =
      """
      ---
      exchange: binance
      state: down
      from: 2020-01-15T02:00Z
      until: 2120-01-15T02:00Z
      title: Binance rests for a hundred years
      ---

      - Keys and bots stay as they are.
      - **Nothing** is to be done.
      """;

  private static final String ARTICLE =
      """
      ---
      title: All about Binance
      summary: What there is to know of the specimen exchange.
      updated: 2020-01-15
      exchange: binance
      ---

      Test the key before you change anything.

      :::key-check{exchange=binance}
      """;

  @Override
  public Map<String, String> getConfigOverrides() {
    Map<String, String> settings = super.getConfigOverrides();
    Path root = Path.of(settings.get("keymend.content.dir"));
    write(root.resolve("announcements/binance-rests.md"), ANNOUNCEMENT);
    write(root.resolve("testing/the-test/binance.md"), ARTICLE);
    settings.put(
        "keymend.exchanges.binance.base-url", "http://127.0.0.1:${keymend.practice.port}/binance");
    settings.put("keymend.outbound.insecure", "true");
    return settings;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
