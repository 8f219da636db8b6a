package io.keymend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.keymend.credential.Corruption;
import io.keymend.credential.CredentialFields;
import io.keymend.credential.Credentials;
import io.keymend.credential.FieldFault;
import io.keymend.credential.PasteCase;
import io.keymend.credential.PasteDoctor;
import io.keymend.credential.RandomPaste;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The page says of a paste what the server says of it: of every case of the cases file, and of keys
 * of all exchanges, whole and spoilt.
 */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class PasteRulesTest {
  private static final int SEEDS = 12;

  /** What concerns an empty field, or one that the form does not have. */
  private static final Set<Diagnosis> SERVER_ONLY =
      Set.of(Diagnosis.FIELD_EMPTY, Diagnosis.PASSPHRASE_MISSING, Diagnosis.PASSPHRASE_UNEXPECTED);

  @Inject Exchanges exchanges;

  @Test
  void sayWhatTheServerSays(Page page) {
    exchanges.all().forEach(exchange -> compare(page, exchange));
  }

  private static void compare(Page page, Exchange exchange) {
    CredentialFields fields = exchange.credentials();
    List<Credentials> pastes = new ArrayList<>();
    PasteCase.all().stream()
        .filter(paste -> paste.exchange().equals(exchange.id()))
        .map(PasteCase::credentials)
        .forEach(pastes::add);
    for (Corruption corruption : Corruption.values()) {
      Random random = new Random(exchange.id().hashCode() + corruption.ordinal());
      for (int i = 0; i < SEEDS; i++) {
        pastes.add(RandomPaste.whole(fields, random));
        pastes.add(RandomPaste.spoilt(fields, corruption, random).pasted());
      }
    }
    page.navigate("/key-check?exchange=" + exchange.id());
    List<List<FieldFault>> said = BrowserFaults.of(page, pastes);
    assertEquals(pastes.size(), said.size());
    int found = 0;
    for (int i = 0; i < pastes.size(); i++) {
      int at = i;
      List<FieldFault> expected = expected(fields, pastes.get(i));
      assertEquals(expected, said.get(i), () -> at + " of " + exchange.id());
      found += expected.size();
    }
    assertTrue(found > Corruption.values().length * SEEDS / 2, "only " + found + " faults");
  }

  private static List<FieldFault> expected(CredentialFields fields, Credentials pasted) {
    return new PasteDoctor(fields)
        .faults(pasted).stream().filter(fault -> !SERVER_ONLY.contains(fault.diagnosis())).toList();
  }
}
