package io.keymend;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rules for single classes: who sends, who reads a secret, who asks the time, who waits. */
class HouseRulesTest {
  /**
   * The exchange's, the one for the operator's own hook in a room that knows no key, and the
   * portal's call of itself with a fixed text.
   */
  private static final Set<String> SENDERS =
      Set.of(
          "io.keymend.exchange.ExchangeClient",
          "io.keymend.exchange.PendingReply",
          "io.keymend.keycheck.Rehearsal",
          "io.keymend.connection.HookClient");

  private static final String WAYS_OUT =
      "io\\.vertx\\.core\\.http\\.(HttpClient|WebSocket).*|io\\.vertx\\.core\\.net\\.NetClient.*"
          + "|java\\.net\\.http\\..*|java\\.net\\.(Http|Https)?URLConnection|javax\\.net\\.ssl\\..*"
          + "|java\\.net\\.(Server|Datagram)?Socket|java\\.nio\\.channels\\..*Channel"
          + "|jakarta\\.ws\\.rs\\.client\\..*|jakarta\\.mail\\..*";

  @Test
  void onlyTheExchangeClientTheHookAndTheRehearsalSendAnythingOut() {
    Set<String> using =
        ArchitectureTest.MAIN.stream()
            .filter(type -> !type.getPackageName().startsWith("io.keymend.practice"))
            .filter(
                type ->
                    type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().getName().matches(WAYS_OUT)))
            .map(type -> type.getName().replaceAll("\\$.*", ""))
            .collect(Collectors.toSet());
    assertEquals(SENDERS, using);
    noClasses()
        .should()
        .callMethod(java.net.URL.class, "openStream")
        .orShould()
        .callMethod(java.net.URL.class, "openConnection")
        .check(ArchitectureTest.MAIN);
  }

  @Test
  void onlyTheFormCheckAndTheSigningReadASecret() {
    JavaClass secret = ArchitectureTest.MAIN.get("io.keymend.credential.Secret");
    Set<String> readers =
        secret.getMethod("text").getAccessesToSelf().stream()
            .map(call -> call.getOriginOwner().getPackageName())
            .collect(Collectors.toSet());
    assertEquals(Set.of("io.keymend.credential", "io.keymend.exchange"), readers);
    List<String> otherReaders =
        secret.getMethods().stream()
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(method -> method.getRawReturnType().isEquivalentTo(String.class))
            .map(JavaMethod::getName)
            .toList();
    assertEquals(Set.of("text", "toString"), Set.copyOf(otherReaders));
  }

  @Test
  void nothingIsPrinted() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(ArchitectureTest.MAIN);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(ArchitectureTest.MAIN);
    noClasses()
        .should()
        .callMethod(Throwable.class, "printStackTrace")
        .check(ArchitectureTest.MAIN);
  }

  @Test
  void onlyTheClockTellsTheTime() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(Date|Calendar|Timer)|java\\.time\\.(LocalDateTime)")
        .check(ArchitectureTest.MAIN);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("io.keymend.keycheck.Calls")
        .should()
        .callMethod(System.class, "nanoTime")
        .check(ArchitectureTest.MAIN);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("io.keymend.site.Inputs")
        .should()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .check(ArchitectureTest.MAIN);
  }

  @Test
  void nothingSleeps() {
    noClasses().should().callMethod(Thread.class, "sleep", long.class).check(ArchitectureTest.MAIN);
  }

  /** A bare server has none, and no library to look for them. */
  @Test
  void nothingNeedsAnInstalledFont() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.awt\\.(Font.*|font\\..*)|sun\\.font\\..*|javax\\.swing\\..*")
        .orShould()
        .callMethodWhere(
            target(nameMatching("draw(String|Chars|Bytes|GlyphVector)|getFontMetrics")))
        .check(ArchitectureTest.MAIN);
  }

  @Test
  void noDatabaseIsAskedOnTheEventLoop() {
    List<JavaClass> storing =
        ArchitectureTest.MAIN.stream()
            .filter(
                type ->
                    type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().isEquivalentTo(QuarkusTransaction.class)))
            .toList();
    assertEquals(
        Set.of(
            "FeedbackResource",
            "SolvedJournal",
            "GapJournal",
            "CheckJournal",
            "Ledger",
            "Connections",
            "Registry",
            "Outbox"),
        storing.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet()));
    for (JavaMethod method : storing.stream().flatMap(t -> t.getMethods().stream()).toList()) {
      boolean endpoint =
          method.getAnnotations().stream()
              .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class));
      assertTrue(!endpoint || method.isAnnotatedWith(Blocking.class), method.getFullName());
      assertTrue(
          method.getParameters().stream().noneMatch(p -> p.isAnnotatedWith(Observes.class)),
          method.getFullName());
    }
  }
}
