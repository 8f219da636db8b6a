package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Article;
import io.keymend.article.Library;
import io.keymend.credential.FieldFault;
import io.keymend.credential.PasteCase;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.CasedDiagnoses;
import io.keymend.message.LabelledMessage;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every outcome is worth having: it has a verdict, a public family, words of its own and a case.
 */
@QuarkusTest
class OutcomesTest {
  /** Outcomes that no single reply and no paste shows, and the test that shows them. */
  private static final Set<Diagnosis> SHOWN_ELSEWHERE =
      EnumSet.of(
          // FaultsTest: no answer at all.
          Diagnosis.NETWORK,
          // Below: no check can see it; customers paste the platform's message.
          Diagnosis.ALREADY_CONNECTED,
          // PlatformKeyTest: the shape is the operator's to tell.
          Diagnosis.PLATFORM_KEY);

  @Inject Library library;

  @Test
  void thereAreAtLeastForty() {
    assertTrue(Diagnosis.values().length >= 40, "only " + Diagnosis.values().length);
  }

  @ParameterizedTest
  @EnumSource(Diagnosis.class)
  void hasItsWords(Diagnosis diagnosis) {
    Article article = library.current().articleFor(diagnosis, "none");

    assertNotNull(diagnosis.verdict());
    assertEquals(diagnosis.family(), diagnosis.family().family());
    assertTrue(
        article.meta().diagnoses().contains(diagnosis), "no article speaks for " + diagnosis.id());
    assertTrue(article.steps().containsKey(Guidance.FIX_STEPS) || diagnosis == Diagnosis.KEY_WORKS);
  }

  @Test
  void hasACase() {
    Set<Diagnosis> cased =
        Stream.of(
                CasedDiagnoses.ofReplies().stream(),
                PasteCase.all().stream().flatMap(OutcomesTest::saidOf),
                SHOWN_ELSEWHERE.stream())
            .flatMap(all -> all)
            .collect(Collectors.toSet());

    assertEquals(EnumSet.complementOf(EnumSet.copyOf(cased)), EnumSet.noneOf(Diagnosis.class));
  }

  @Test
  void whatNoCheckCanSeeHasItsMessages() {
    assertTrue(
        LabelledMessage.cases().stream()
            .anyMatch(message -> message.label().equals(Diagnosis.ALREADY_CONNECTED.id())));
  }

  private static Stream<Diagnosis> saidOf(PasteCase paste) {
    Stream<Diagnosis> each =
        Stream.concat(paste.expected().stream(), paste.mended().stream())
            .map(FieldFault::diagnosis);
    return paste.faults().isEmpty() ? each : Stream.concat(each, Stream.of(paste.diagnosis()));
  }
}
