package io.keymend.search;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search for programs. */
@QuarkusTest
class SearchApiTest {
  private static final String SEARCH = "/api/v1/search";

  @Test
  void saysWhatWasFound() {
    Response answer = given().queryParam("q", "passphrase rejected").get(SEARCH);
    assertEquals(200, answer.statusCode());
    assertEquals("no-store", answer.header("Cache-Control"));
    JsonPath first = answer.jsonPath().setRootPath("results[0]");
    assertEquals("passphrase-wrong", first.getString("slug"));
    assertEquals("/articles/passphrase-wrong", first.getString("url"));
    assertEquals("The passphrase was rejected", first.getString("title"));
    assertEquals(List.of("wrong-passphrase"), first.getList("families"));
    assertTrue(first.getString("snippet").contains("<mark>"), answer.asString());
  }

  @Test
  void aFamilyIsNamedOnceAndAnArticleWithoutDiagnosisHasNone() {
    List<List<String>> families =
        given().queryParam("q", "space in the key").get(SEARCH).jsonPath().get("results.families");
    assertEquals(List.of("malformed-credential"), families.get(0));
    Response tutorial = given().queryParam("q", "fast connect oauth").get(SEARCH);
    assertEquals(List.of(), tutorial.jsonPath().get("results[0].families"));
  }

  @Test
  void tenAreToldUnlessMoreAreWanted() {
    assertEquals(10, sizeOf(given().queryParam("q", "key").get(SEARCH)));
    assertEquals(1, sizeOf(given().queryParam("q", "key").queryParam("limit", 1).get(SEARCH)));
    Response most = given().queryParam("q", "key").queryParam("limit", 50).get(SEARCH);
    assertTrue(sizeOf(most) > 10 && sizeOf(most) <= 50, most.asString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "51", "-1", "many", "1.5", "99999999999999999999"})
  void aLimitThatIsNoneIsAProblem(String limit) {
    Response refused = given().queryParam("q", "key").queryParam("limit", limit).get(SEARCH);
    assertEquals(400, refused.statusCode());
    assertEquals("application/problem+json", refused.contentType());
    assertEquals(400, refused.jsonPath().getInt("status"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?q=", "?q=xylophone"})
  void nothingFoundIsNoFailure(String query) {
    Response answer = given().get(SEARCH + query);
    assertEquals(200, answer.statusCode());
    assertEquals(0, sizeOf(answer));
  }

  private static int sizeOf(Response answer) {
    return answer.jsonPath().getList("results").size();
  }
}
