package io.keymend.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verifier and the files it speaks for fit together, down to the names of the answers. */
class VerifiersTest {

  private static final PracticeFiles FILES = new PracticeFiles();
  private static final Path SOURCES = Path.of("src/main/java/io/keymend/practice");
  private static final Pattern REFUSAL = Pattern.compile("\\brefused\\(\\s*\"([^\"]+)\"");
  private static final Set<String> SHARED = Set.of("otherwise", "no-such-route");

  static List<Verifier> verifiers() {
    return new ClassFileImporter()
        .importPath(Path.of("target/classes/io/keymend/practice")).stream()
            .filter(type -> type.isAssignableTo(Verifier.class) && !type.isInterface())
            .map(VerifiersTest::made)
            .toList();
  }

  @Test
  void everyFileHasExactlyOneVerifier() {
    assertEquals(FILES.all().keySet(), new Dialects(FILES, verifiers()).exchanges());
  }

  @ParameterizedTest
  @MethodSource("verifiers")
  void theContainerFindsIt(Verifier verifier) {
    assertTrue(verifier.getClass().isAnnotationPresent(Singleton.class));
  }

  @ParameterizedTest
  @MethodSource("verifiers")
  void refusesWithAnswersOfItsFilesOnly(Verifier verifier) throws IOException {
    for (String exchange : verifier.exchanges()) {
      assertEquals(Set.of(), without(refusals(verifier), answers(exchange)), exchange);
    }
  }

  @ParameterizedTest
  @MethodSource("verifiers")
  void givesEveryAnswerOfItsFiles(Verifier verifier) throws IOException {
    String source = Files.readString(source(verifier));
    for (String exchange : verifier.exchanges()) {
      Set<String> idle = new TreeSet<>(without(answers(exchange), played(exchange)));
      idle.removeIf(answer -> SHARED.contains(answer) || source.contains('"' + answer + '"'));
      assertEquals(Set.of(), idle, exchange);
    }
  }

  @ParameterizedTest
  @MethodSource("verifiers")
  void refusesACallWithoutAnything(Verifier verifier) {
    for (String exchange : verifier.exchanges()) {
      PracticeExchange site = PracticeExchange.of(exchange, verifier);
      for (String route : signedCalls(exchange)) {
        assertInstanceOf(Signed.Refused.class, verifier.verify(bare(route), Map.of()), route);
        assertFalse(site.body(bare(route)).contains("{key}"), route);
      }
    }
  }

  private static Call bare(String route) {
    String[] parts = route.split(" ");
    return new Call(parts[0], parts[1], "", Map.of(), "", Customer.NOON);
  }

  private static Set<String> signedCalls(String exchange) {
    return Keys.file(exchange).answers().values().stream()
        .flatMap(answer -> answer.keySet().stream())
        .filter(route -> !route.equals(PracticeFile.ANY))
        .collect(Collectors.toSet());
  }

  private static Set<String> refusals(Verifier verifier) throws IOException {
    return REFUSAL
        .matcher(Files.readString(source(verifier)))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> answers(String exchange) {
    return Keys.file(exchange).answers().keySet();
  }

  private static Set<String> played(String exchange) {
    return Keys.file(exchange).keys().stream().map(PracticeKey::plays).collect(Collectors.toSet());
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toSet());
  }

  private static Path source(Verifier verifier) {
    return SOURCES.resolve(verifier.getClass().getSimpleName() + ".java");
  }

  private static Verifier made(JavaClass type) {
    try {
      return (Verifier) type.reflect().getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
