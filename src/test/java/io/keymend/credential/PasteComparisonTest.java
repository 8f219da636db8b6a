package io.keymend.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where two pastes part. */
class PasteComparisonTest {

  static List<ComparedPastes> pastes() {
    return ComparedPastes.all();
  }

  @ParameterizedTest
  @MethodSource("pastes")
  void isSaid(ComparedPastes pastes) {
    assertEquals(
        pastes.comparison(),
        PasteComparison.of(new Secret(pastes.first()), new Secret(pastes.second())));
  }

  @Test
  void onlyEqualPastesAreTheSame() {
    pastes()
        .forEach(
            pastes ->
                assertEquals(pastes.first().equals(pastes.second()), pastes.comparison().same()));
  }
}
