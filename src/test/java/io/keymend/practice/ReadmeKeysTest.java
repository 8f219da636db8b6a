package io.keymend.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The practice keys that the README offers are keys of the file, each with its own secret. */
class ReadmeKeysTest {
  private static final Pattern ROW = Pattern.compile("\\| `(\\w{64})` \\| `(\\w{64})` \\|");

  @Test
  void everyKeyOfTheReadmeIsAPracticeKey() throws IOException {
    List<PracticeKey> keys = Keys.file("binance").keys();
    List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("README.md"))).results().toList();

    assertEquals(3, rows.size());
    for (MatchResult row : rows) {
      assertTrue(
          keys.stream()
              .anyMatch(k -> k.key().equals(row.group(1)) && k.secret().equals(row.group(2))),
          row.group());
    }
  }
}
