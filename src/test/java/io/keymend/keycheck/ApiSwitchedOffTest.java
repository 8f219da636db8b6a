package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.keymend.site.InProduction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without a token of the operator there is no JSON side; the form works all the same. */
@QuarkusTest
@TestProfile(InProduction.class)
class ApiSwitchedOffTest {
  private static final PracticeKeyFile WORKS = PracticeKeyFile.named("kraken", "works");

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
