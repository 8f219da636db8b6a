package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without a token of the operator there is no JSON side; the form works all the same. */
@QuarkusTest
@TestProfile(ApiSwitchedOffTest.WithoutToken.class)
class ApiSwitchedOffTest {
  private static final PracticeKeyFile WORKS = PracticeKeyFile.named("kraken", "works");

  /** No token. */
  public static class WithoutToken implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("keymend.api.token", "");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer test-token", "Bearer ", "Bearer null"})
  void isNotThere(String authorization) {
    Response answer =
        Posts.given()
            .header("Authorization", authorization)
            .contentType(Posts.JSON)
            .body(Posts.object(Posts.fields(WORKS)))
            .post("/api/v1/key-check");

    assertEquals(404, answer.statusCode());
    assertEquals("application/problem+json", answer.contentType());
  }

  @Test
  void leavesTheFormAlone() {
    assertEquals(200, Posts.form(Posts.fields(WORKS)).statusCode());
  }
}
