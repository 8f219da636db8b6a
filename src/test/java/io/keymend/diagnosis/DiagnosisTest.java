package io.keymend.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Programs outside know the public ids only, so every finer finding must name one of them. */
class DiagnosisTest {
  private static final Set<String> PUBLIC =
      Set.of(
          "key-works",
          "invalid-key",
          "bad-secret",
          "wrong-passphrase",
          "clock-skew",
          "missing-permission",
          "ip-not-allowed",
          "key-expired",
          "wrong-environment",
          "agreement-required",
          "account-restricted",
          "region-restricted",
          "kyc-required",
          "account-type-not-enabled",
          "already-connected",
          "exchange-maintenance",
          "rate-limited",
          "network",
          "malformed-credential");

  @Test
  void everyFamilyIsPublicAndEveryPublicOneIsAFamily() {
    assertEquals(
        PUBLIC,
        Arrays.stream(Diagnosis.values())
            .map(each -> each.family().id())
            .collect(Collectors.toSet()));
  }

  @Test
  void aFamilyIsItsOwn() {
    assertEquals(
        List.of(),
        Arrays.stream(Diagnosis.values())
            .map(Diagnosis::family)
            .filter(family -> family.family() != family)
            .toList());
  }
}
