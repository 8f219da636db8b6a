package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The headers that guard a reader stand on every answer, whatever it is. */
@QuarkusTest
class HeadersTest {
  private static final Map<String, String> BASELINE =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  /** A check may be the first half of a solved problem; nothing else gives a cookie. */
  private static final Set<AnyAnswer> BEGIN_A_VISIT =
      EnumSet.of(AnyAnswer.TESTER_ANSWER, AnyAnswer.TESTER_PART);

  @ParameterizedTest
  @EnumSource(AnyAnswer.class)
  void everyAnswerCarriesThemOnce(AnyAnswer any) throws Exception {
    Response answer = any.ask();
    assertEquals(any.status(), answer.statusCode());
    BASELINE.forEach(
        (name, value) -> assertEquals(List.of(value), answer.headers().getValues(name), name));
    assertTrue(answer.header("Permissions-Policy").contains("camera=()"));
    assertTrue(answer.header("Strict-Transport-Security").matches("max-age=\\d{8,}.*"));
    assertEquals(1, answer.headers().getValues("Content-Security-Policy").size());
    assertEquals(BEGIN_A_VISIT.contains(any), answer.headers().hasHeaderWithName("Set-Cookie"));
    assertFalse(answer.headers().hasHeaderWithName("Server"));
    assertFalse(answer.headers().hasHeaderWithName("X-Powered-By"));
  }

  @ParameterizedTest
  @EnumSource(AnyAnswer.class)
  void noAnswerLetsAnythingRunFromElsewhere(AnyAnswer any) throws Exception {
    String policy = any.ask().header("Content-Security-Policy");
    Map<String, Set<String>> rules =
        Arrays.stream(policy.split(";"))
            .map(rule -> rule.strip().split("\\s+"))
            .collect(
                Collectors.toMap(
                    rule -> rule[0],
                    rule -> Set.copyOf(Arrays.asList(rule).subList(1, rule.length))));
    assertEquals(Set.of("'none'"), rules.get("default-src"));
    for (String closed : List.of("base-uri", "frame-ancestors", "object-src")) {
      assertEquals(Set.of("'none'"), rules.get(closed), closed);
    }
    rules.forEach(
        (name, sources) ->
            assertTrue(
                Set.of("'none'", "'self'").containsAll(sources)
                    || any == AnyAnswer.PICTURE && isOwnStyle(name, sources),
                name + " " + sources));
    assertEquals(Set.of("'self'"), rules.get("form-action"));
  }

  /** A drawing has no other way to bring its colours for light and dark. */
  private static boolean isOwnStyle(String rule, Set<String> sources) {
    return rule.equals("style-src") && sources.equals(Set.of("'unsafe-inline'"));
  }

  @ParameterizedTest
  @EnumSource(
      value = AnyAnswer.class,
      mode = Mode.MATCH_ANY,
      names = {"TESTER.*", "ADDRESSES.*", "API.*", "REACTION.*", "ERROR.*"})
  void whatIsAboutOneReaderIsNotKept(AnyAnswer any) throws Exception {
    assertEquals("no-store", any.ask().header("Cache-Control"));
  }

  @Test
  void everyStatusIsCovered() {
    Set<Integer> covered =
        Arrays.stream(AnyAnswer.values()).map(AnyAnswer::status).collect(Collectors.toSet());
    assertTrue(
        covered.containsAll(Set.of(200, 301, 304, 400, 401, 403, 404, 405, 411, 413, 415, 500)));
  }
}
