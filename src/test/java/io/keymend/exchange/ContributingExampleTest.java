package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of CONTRIBUTING.md is a file that is read, with cases that hold. */
class ContributingExampleTest {
  private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @Test
  void holds(@TempDir Path folder) throws Exception {
    List<String> blocks =
        BLOCK
            .matcher(Files.readString(Path.of("CONTRIBUTING.md")))
            .results()
            .map((MatchResult block) -> block.group(1))
            .toList();
    Path file = Files.writeString(folder.resolve("samplex.yaml"), blocks.get(0));
    Exchange exchange = ExchangeFiles.read(file);
    ExchangeCases cases = ExchangeCases.read(blocks.get(1));

    assertEquals("samplex", exchange.id());
    assertFalse(cases.requests().isEmpty() || cases.replies().isEmpty());
    ExchangeCasesTest checks = new ExchangeCasesTest();
    for (ExchangeCases.RequestCase example : cases.requests()) {
      checks.signsExactly(exchange, example);
    }
    for (ExchangeCases.ReplyCase example : cases.replies()) {
      checks.diagnoses(exchange, example);
    }
    Set<String> calls = new TreeSet<>();
    calls.add("GET " + exchange.time().path());
    calls.add("GET " + exchange.status().path());
    exchange.probes().values().forEach(probe -> calls.add(probe.method() + " " + probe.path()));
    assertEquals(calls, new TreeSet<>(cases.calls()));
  }
}
