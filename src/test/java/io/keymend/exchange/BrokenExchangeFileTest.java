package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  @Test
  void onlyAFileThatSpeaksOfTheListSaysThatThereIsOne() throws IOException {
    String nothingElse = "\nip-list: {required: false}";
    Files.writeString(file, good.replaceFirst("\nip-list: .*", nothingElse));
    assertTrue(ExchangeFiles.read(file).ipList().known());
    Files.writeString(file, good.replaceFirst("\nip-list: .*", ""));
    assertFalse(ExchangeFiles.read(file).ipList().known());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "mark",
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
        "means: bad-secret | means: bad-secret, again: true | only a proof is made again",
        "encoding: base64 | encoding: morse | key signing.encoding",
        "need: unwanted | need: whatever | key rights.",
        "path: /api/v5/account/config | path: /api/v5/trade/cancel | is not a read-only call",
        "path: /api/v5/account/config | path: /api/v5/asset/withdrawal | is not a read-only call",
        "label: OKX.com | label: [OKX.com | okx.yaml",
        "mark: Ok | mark: ok | key mark: 'ok' is not two letters",
        "mark: Ok | mark: O | key mark: 'O' is not two letters",
        "mark: Ok | mark: Okx | key mark: 'Okx' is not two letters",
        "mark: Ok | mark: O1 | key mark: 'O1' is not two letters",
        "mark: Ok | mark: '' | key mark: '' is not two letters",
        "name: OKX | name: OKX~name: OKX | Duplicate"
      })
  void saysWhatIsWrongAndWhere(String words, String broken, String complaint) throws IOException {
    assertTrue(good.contains(words), "the file has no '" + words + "'");
    Files.writeString(file, good.replaceFirst(words, broken.replace("~", "\n")));

    String message = fault();
    assertTrue(message.startsWith("exchanges/okx.yaml: line "), message);
    assertTrue(message.contains(complaint), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ok", "OK"})
  void saysWhoseMarkItIsAlready(String mark) throws IOException {
    Files.writeString(file, good);
    Files.writeString(folder.resolve("copy.yaml"), good.replaceFirst("mark: Ok", "mark: Co"));
    Files.writeString(folder.resolve("zeta.yaml"), good.replaceFirst("mark: Ok", "mark: " + mark));

    Map<String, Exchange> exchanges = new TreeMap<>();
    String message =
        assertThrows(IllegalArgumentException.class, () -> ExchangeFiles.addAll(folder, exchanges))
            .getMessage();
    assertEquals(Set.of("copy", "okx"), exchanges.keySet());
    assertEquals(
        "exchanges/zeta.yaml: key mark: '" + mark + "' is the mark of okx.yaml already", message);
  }

  private String fault() {
    return assertThrows(IllegalArgumentException.class, () -> ExchangeFiles.read(file))
        .getMessage();
  }
}
