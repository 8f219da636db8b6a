package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.site.InProduction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** Behind https the cookie of a visit goes over https alone. */
@QuarkusTest
@TestProfile(InProduction.class)
class SecureVisitTest {
  @Test
  void isSecure() {
    PracticeKeyFile key = PracticeKeyFile.named("okx", "works");
    assertTrue(Posts.form(Posts.fields(key)).getDetailedCookie(VisitCookie.NAME).isSecured());
  }
}
