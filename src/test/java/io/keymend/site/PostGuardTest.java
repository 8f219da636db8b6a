package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A form is taken only from the portal's own pages, whichever way the browser says so. */
@QuarkusTest
class PostGuardTest {
  private static final List<String> FORMS = List.of("/key-check", "/feedback");
  private static final List<String> SITES =
      List.of("same-origin", "none", "same-site", "cross-site", "", "SAME-ORIGIN", "absent");
  private static final List<String> ORIGINS =
      List.of("own", "https://evil.example", "null", "http://[", "", "other port", "absent");

  static Stream<Arguments> everyForm() {
    return FORMS.stream()
        .flatMap(form -> SITES.stream().map(site -> List.of(form, site)))
        .flatMap(pair -> ORIGINS.stream().map(o -> Arguments.of(pair.get(0), pair.get(1), o)));
  }

  @ParameterizedTest(name = "{0}: Sec-Fetch-Site {1}, Origin {2}")
  @MethodSource("everyForm")
  void aFormIsTakenOnlyFromThePortalItself(String path, String site, String origin) {
    RequestSpecification post = Portal.plain().contentType(Portal.FORM).body("comment=Kept+words");
    if (!site.equals("absent")) {
      post.header("Sec-Fetch-Site", site);
    }
    if (!origin.equals("absent")) {
      post.header("Origin", address(origin));
    }
    boolean own =
        site.equals("absent") ? origin.equals("own") : Set.of("same-origin", "none").contains(site);
    Response answer = post.post(path);
    // An own form without its fields is understood, and found wanting.
    assertEquals(own ? 400 : 403, answer.statusCode());
    if (!own) {
      ErrorPagesTest.assertHelps(403, answer);
      assertFalse(answer.asString().contains("Kept words"));
    }
  }

  @ParameterizedTest
  @MethodSource("roundabout")
  void noWayRoundLeadsPastTheGuard(String path) {
    Response answer =
        Portal.plain()
            .header("Sec-Fetch-Site", "cross-site")
            .contentType(Portal.FORM)
            .body("article=key-invalid&reaction=yes")
            .post(path);
    assertFalse(Set.of(200, 400).contains(answer.statusCode()), path + answer.statusCode());
  }

  static List<String> roundabout() {
    return List.of(
        "/api/../feedback",
        "/api/%2e%2e/feedback",
        "//feedback",
        "/feedback/",
        "/feedback;a=b",
        "/api/..;/feedback",
        "/./feedback");
  }

  private static String address(String origin) {
    return switch (origin) {
      case "own" -> Portal.base();
      case "other port" -> "http://localhost:1";
      default -> origin;
    };
  }
}
