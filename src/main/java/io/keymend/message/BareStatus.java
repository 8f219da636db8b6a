package io.keymend.message;

import static io.keymend.diagnosis.Diagnosis.BAD_SECRET;
import static io.keymend.diagnosis.Diagnosis.EXCHANGE_MAINTENANCE;
import static io.keymend.diagnosis.Diagnosis.INVALID_KEY;
import static io.keymend.diagnosis.Diagnosis.IP_NOT_ALLOWED;
import static io.keymend.diagnosis.Diagnosis.MISSING_PERMISSION;
import static io.keymend.diagnosis.Diagnosis.NETWORK;
import static io.keymend.diagnosis.Diagnosis.RATE_LIMITED;
import static io.keymend.diagnosis.Diagnosis.REGION_RESTRICTED;

import io.keymend.diagnosis.Diagnosis;
import java.util.List;
import java.util.Optional;

/** What an HTTP status alone tells (RFC 9110, 6585, 7725; 418 is a habit of some exchanges). */
final class BareStatus {
  private BareStatus() {}

  static Optional<Evidence> evidence(int status) {
    return switch (status) {
      case 401 -> of(0.5, INVALID_KEY, BAD_SECRET, MISSING_PERMISSION, IP_NOT_ALLOWED);
      case 403 -> of(0.4, RATE_LIMITED, REGION_RESTRICTED, MISSING_PERMISSION, IP_NOT_ALLOWED);
      case 408 -> of(0.5, NETWORK);
      case 418, 429 -> of(0.9, RATE_LIMITED);
      case 451 -> of(0.9, REGION_RESTRICTED);
      default -> status >= 500 ? of(0.6, EXCHANGE_MAINTENANCE, NETWORK) : Optional.empty();
    };
  }

  private static Optional<Evidence> of(double sure, Diagnosis... causes) {
    return Optional.of(new Evidence(sure, About.CONNECTION, List.of(causes)));
  }
}
