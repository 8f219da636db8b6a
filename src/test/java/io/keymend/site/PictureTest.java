package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Library;
import io.keymend.article.Picture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of articles have addresses of their own. */
@QuarkusTest
class PictureTest {
  @Inject Library library;

  @Test
  void eachIsGivenOutAsItIs() {
    assertTrue(library.current().pictures().size() >= 7);
    for (Picture picture : library.current().pictures()) {
      Response answer = Portal.get(picture.url());
      assertEquals(200, answer.statusCode(), picture.url());
      assertEquals(picture.type(), answer.contentType());
      assertEquals("no-cache", answer.header("Cache-Control"));
      assertArrayEquals(picture.bytes(), answer.asByteArray(), picture.url());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/media/", "/media/site.yaml", "/media/README.md", "/media/../site.yaml"})
  void noOtherFileOfTheContentIs(String address) {
    assertEquals(404, Portal.get(address).statusCode());
  }
}
