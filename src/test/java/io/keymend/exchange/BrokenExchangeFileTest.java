package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken exchange file stops the start and says which file, line and key is wrong. */
class BrokenExchangeFileTest {
  @TempDir Path folder;
  private Path file;
  private String good;

  @BeforeEach
  void copyOne() throws IOException {
    file = folder.resolve("okx.yaml");
    good = Files.readString(Path.of("src/main/resources/exchanges/okx.yaml"));
  }

  @Test
  void theUntouchedCopyIsRead() throws IOException {
    Files.writeString(file, good);
    assertEquals("okx", assertDoesNotThrow(() -> ExchangeFiles.read(file)).id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "site",
        "docs",
        "key-page",
        "budget",
        "environments",
        "credentials",
        "signing",
        "time",
        "probes",
        "rights",
        "errors"
      })
  void saysWhichPartIsMissing(String part) throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    ObjectNode tree = (ObjectNode) yaml.readTree(good);
    tree.remove(part);
    Files.writeString(file, yaml.writeValueAsString(tree));

    String message = fault();
    assertTrue(message.startsWith("exchanges/okx.yaml: "), message);
    assertTrue(message.contains("'" + part + "' is missing"), message);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fast-connect: | fast-conect: | fast-conect",
        "unit: millis | unit: fortnights | key time.unit",
        "proof: config | proof: confog | needs the probe confog",
        "means: bad-secret | means: bad-luck | no diagnosis 'bad-luck'",
        "means: bad-secret | means: key-works | never key-works",
        "encoding: base64 | encoding: morse | key signing.encoding",
        "need: unwanted | need: whatever | key rights.",
        "path: /api/v5/account/config | path: /api/v5/trade/cancel | is not a read-only call",
        "path: /api/v5/account/config | path: /api/v5/asset/withdrawal | is not a read-only call",
        "label: OKX.com | label: [OKX.com | okx.yaml",
        "name: OKX | name: OKX~name: OKX | Duplicate"
      })
  void saysWhatIsWrongAndWhere(String words, String broken, String complaint) throws IOException {
    assertTrue(good.contains(words), "the file has no '" + words + "'");
    Files.writeString(file, good.replaceFirst(words, broken.replace("~", "\n")));

    String message = fault();
    assertTrue(message.startsWith("exchanges/okx.yaml: line "), message);
    assertTrue(message.contains(complaint), message);
  }

  private String fault() {
    return assertThrows(IllegalArgumentException.class, () -> ExchangeFiles.read(file))
        .getMessage();
  }
}
