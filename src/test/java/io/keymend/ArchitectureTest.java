package io.keymend;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which room of the house knows which (DESIGN, section 3). */
class ArchitectureTest {
  private static final Map<String, Set<String>> KNOWS =
      Map.ofEntries(
          entry("diagnosis", Set.of()),
          entry("address", Set.of()),
          entry("api", Set.of()),
          entry("credential", Set.of("diagnosis")),
          entry("exchange", Set.of("credential", "diagnosis")),
          entry("article", Set.of("diagnosis", "address")),
          entry("iplist", Set.of("exchange", "article", "address")),
          entry("connection", Set.of("exchange", "api")),
          entry(
              "keycheck",
              Set.of(
                  "credential",
                  "exchange",
                  "article",
                  "connection",
                  "diagnosis",
                  "iplist",
                  "status",
                  "api")),
          entry(
              "message", Set.of("credential", "exchange", "article", "diagnosis", "status", "api")),
          entry(
              "search",
              Set.of("credential", "article", "exchange", "diagnosis", "message", "status", "api")),
          entry("feedback", Set.of("credential", "article", "keycheck", "message", "search")),
          entry("status", Set.of("diagnosis", "exchange", "article")),
          entry("card", Set.of("article", "exchange")),
          entry(
              "site",
              Set.of(
                  "diagnosis",
                  "credential",
                  "exchange",
                  "article",
                  "keycheck",
                  "search",
                  "feedback",
                  "status")),
          entry("practice", Set.of()));

  static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void everyRoomIsKnown() {
    Set<String> rooms =
        MAIN.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("io.keymend."))
            .map(name -> name.split("\\.")[2])
            .collect(Collectors.toSet());
    assertEquals(KNOWS.keySet(), rooms);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "diagnosis",
        "address",
        "api",
        "credential",
        "exchange",
        "article",
        "iplist",
        "connection",
        "keycheck",
        "message",
        "search",
        "feedback",
        "status",
        "card",
        "site",
        "practice"
      })
  void aRoomKnowsOnlyWhatStandsBelowIt(String room) {
    List<String> allowed =
        java.util.stream.Stream.concat(KNOWS.get(room).stream(), java.util.stream.Stream.of(room))
            .map(name -> "io.keymend." + name + "..")
            .toList();
    noClasses()
        .that()
        .resideInAPackage("io.keymend." + room + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.keymend..")
                .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
        .check(MAIN);
  }

  @Test
  void thereAreNoCycles() {
    slices().matching("io.keymend.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void whoHandlesKeysCannotStoreAnything() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "io.keymend.credential..",
            "io.keymend.exchange..",
            "io.keymend.keycheck..",
            "io.keymend.message..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.persistence..",
            "org.hibernate..",
            "io.quarkus.hibernate..",
            "java.sql..",
            "javax.sql..",
            "io.agroal..",
            "java.io..File..",
            "jakarta.servlet..")
        .check(MAIN);
    noClasses()
        .that()
        .resideInAPackage("io.keymend.keycheck..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.nio.file..")
        .check(MAIN);
  }
}
