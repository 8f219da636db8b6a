package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a post may be, and what its sender gets to see when it is longer. */
@QuarkusTest
class BodyLimitTest {
  private static final String OWN = "Sec-Fetch-Site: same-origin";
  private static final String BACK = "a[href=/key-check?exchange=okx]";
  private static final String MARK = "TellNobody7";

  @Test
  void aFieldOfAMegabyteIsA413ThatKeepsTheChosenExchange() throws IOException {
    String body = "exchange=okx&key=" + MARK + "a".repeat(1024 * 1024);
    Response answer = RawClient.withLength("/key-check", body, OWN);
    ErrorPagesTest.assertHelps(413, answer);
    assertEquals(1, Portal.page(answer).select(BACK).size());
    assertFalse(answer.asString().contains(MARK));
  }

  @Test
  void aFormInChunksIsA411ThatKeepsTheChosenExchange() throws IOException {
    String body = "exchange=okx&key=" + MARK + "&secret=" + MARK + "&passphrase=" + MARK;
    Response answer = RawClient.inChunks("/key-check", body, OWN);
    ErrorPagesTest.assertHelps(411, answer);
    assertEquals(1, Portal.page(answer).select(BACK).size());
    assertFalse(answer.asString().contains(MARK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>",
        "OKX",
        "o%6bx",
        "../okx",
        "a-name-that-is-far-too-long-for-an-exchange"
      })
  void whatIsNoExchangeIsNotKept(String exchange) throws IOException {
    Response answer = RawClient.withLength("/key-check", "exchange=" + exchange, "Origin: null");
    ErrorPagesTest.assertHelps(403, answer);
    assertTrue(Portal.page(answer).select("a[href^=/key-check?exchange]").isEmpty());
    assertFalse(answer.asString().contains(exchange));
  }

  @Test
  void theLimitIs16KiBToTheByte() {
    String start = "exchange=nowhere&key=";
    String fits = start + "a".repeat(PostGuard.MAX_BYTES - start.length());
    assertEquals(16 * 1024, fits.length());
    assertEquals(400, Portal.ownForm().body(fits).post("/key-check").statusCode());
    assertEquals(413, Portal.ownForm().body(fits + "a").post("/key-check").statusCode());
    assertEquals(413, Portal.ownForm().body(fits + "a").post("/feedback").statusCode());
  }

  @Test
  void aPrivateKeyOf4096BitsFits() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(4096);
    byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
    Base64.Encoder lines = Base64.getMimeEncoder(64, "\r\n".getBytes(StandardCharsets.US_ASCII));
    String pem =
        "-----BEGIN PRIVATE KEY-----\r\n"
            + lines.encodeToString(key)
            + "\r\n-----END PRIVATE KEY-----\r\n";
    Response answer =
        Portal.ownForm()
            .formParam("exchange", "binance")
            .formParam("environment", "practice")
            .formParam("key", "a".repeat(64))
            .formParam("secret", pem)
            .post("/key-check");
    assertEquals(200, answer.statusCode());
    assertFalse(
        Portal.page(answer).select("summary:contains(What we sent)").isEmpty(), "it was signed");
    assertFalse(answer.asString().contains(pem.substring(100, 150)));
  }

  @Test
  void aBodyWithoutEndIsCutOff() throws IOException {
    byte[] megabyte = new byte[1024 * 1024];
    Arrays.fill(megabyte, (byte) 'a');
    boolean cut;
    try (Socket socket = RawClient.open()) {
      OutputStream out = socket.getOutputStream();
      String head = RawClient.head("/key-check", OWN, "Content-Length: 999999999") + "\r\n";
      out.write(head.getBytes(StandardCharsets.UTF_8));
      for (int sent = 0; sent < 64; sent++) {
        out.write(megabyte);
      }
      socket.getInputStream().readAllBytes();
      cut = true;
    } catch (SocketException e) {
      cut = true;
    }
    assertTrue(cut);
    assertEquals(200, Portal.get("/").statusCode());
  }
}
