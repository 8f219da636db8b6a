package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.keymend.credential.PasteCase;
import io.keymend.credential.PasteDoctor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every paste of the cases file gets the finding that stands beside it. */
class PasteCasesTest {
  private static final Map<String, Exchange> EXCHANGES = ExchangeFiles.readAll();

  static List<PasteCase> cases() {
    return PasteCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isSaid(PasteCase paste) {
    Exchange exchange = EXCHANGES.get(paste.exchange());
    assertEquals(
        paste.expected(), new PasteDoctor(exchange.credentials()).faults(paste.credentials()));
    assertEquals(
        paste.mended(), new PasteDoctor(exchange.credentials()).repairs(paste.credentials()));
  }

  static List<PasteCase> ofOthers() {
    return cases().stream().filter(paste -> paste.lookalikes() != null).toList();
  }

  @ParameterizedTest
  @MethodSource("ofOthers")
  void theOwnerIsGuessed(PasteCase paste) {
    assertEquals(
        paste.lookalikes(),
        KeyGuess.of(List.copyOf(EXCHANGES.values()), paste.credentials()).stream()
            .map(Exchange::id)
            .toList());
  }
}
