package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Behind https the cookie of a visit goes over https alone. */
@QuarkusTest
@TestProfile(SecureVisitTest.BehindHttps.class)
class SecureVisitTest {

  /** A proxy in front speaks https. */
  public static class BehindHttps implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("keymend.site.url", "https://help.example");
    }
  }

  @Test
  void isSecure() {
    PracticeKeyFile key = PracticeKeyFile.named("okx", "works");
    assertTrue(Posts.form(Posts.fields(key)).getDetailedCookie(VisitCookie.NAME).isSecured());
  }
}
