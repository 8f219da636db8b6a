package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static io.keymend.practice.Customer.mac;
import static io.keymend.practice.Customer.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bitget: vectors of other clients, HMAC and RSA, the time window, the order of checks. */
class BitgetVerifierTest {

  private static final String PATH = "/api/v2/spot/account/info";
  private static final long MILLIS = NOON.toEpochMilli();
  private static final PracticeKey WORKS = Keys.named("bitget", "works");

  private final PracticeExchange bitget = PracticeExchange.of("bitget", new BitgetVerifier());

  @ParameterizedTest
  @CsvSource({
    "testsecret, /api/v2/spot/account/info, '', pFmdjL7tpSbaW4rypKwUpA6eJr6rD4GL7/llKrwB1gg=",
    "test-secret-key, /api/v3/account/info, '', 7K3K300jUR0jdTH8S5qqCgGp9JAXFvzQ+4ayY/07x2I=",
    "testsecret, /api/v2/mix/account/accounts, productType=USDT-FUTURES,"
        + " g5Rs+wt3ED226Pot2TVP1yx5hO58edA+XN9JvnW1h4E="
  })
  void acceptsTheVectors(String secret, String path, String query, String sign) {
    assertTrue(vector(secret, "1700000000000", path, query, sign));
    assertFalse(vector(secret, "1700000000001", path, query, sign));
    assertFalse(vector(secret, "1700000000000", path + "s", query, sign));
    assertFalse(vector(secret, "1700000000000", path, query + "x", sign));
    assertFalse(vector(secret, "1700000000000", path, query, "A" + sign.substring(1)));
    assertFalse(vector(secret + "x", "1700000000000", path, query, sign));
  }

  @ParameterizedTest
  @CsvSource({
    "30000, 200, authorities",
    "30001, 400, 40008",
    "-30000, 200, authorities",
    "-30001, 400, 40008"
  })
  void keepsTheTimeWindow(long ahead, int status, String text) {
    bitget.answers(status, text, signed(WORKS, MILLIS + ahead));
  }

  @Test
  void takesRsaKeys() throws Exception {
    PracticeKey key = Keys.named("bitget", "works-rsa");
    String text = MILLIS + "GET" + PATH;
    bitget.answers(200, "authorities", call(key, MILLIS, rsa(key, text)));
    bitget.answers(400, "40009", call(key, MILLIS, rsa(key, text + "x")));
  }

  @Test
  void checksInOrder() {
    Call good = signed(WORKS, MILLIS);

    assertEquals(404, bitget.status(new Call("GET", "/api/v2/orders", "", Map.of(), "", NOON)));
    bitget.answers(400, "40001", with(good, "ACCESS-KEY", ""));
    bitget.answers(400, "40002", with(good, "ACCESS-SIGN", ""));
    bitget.answers(400, "40011", with(good, "ACCESS-PASSPHRASE", ""));
    bitget.answers(400, "40007", with(good, "Content-Type", "text/plain"));
    bitget.answers(400, "40005", with(good, "ACCESS-TIMESTAMP", NOON.toString()));
    bitget.answers(400, "40006", with(good, "ACCESS-KEY", "nothing"));
    bitget.answers(400, "40037", with(good, "ACCESS-KEY", "bg_nothing"));
    bitget.answers(400, "40009", with(good, "ACCESS-SIGN", "AAAA"));
    bitget.answers(400, "40012", with(good, "ACCESS-PASSPHRASE", "Practice-2!"));
    bitget.answers(400, "40099", with(good, "paptrading", "1"));
  }

  private static boolean vector(
      String secret, String stamp, String path, String query, String sign) {
    Map<String, String> headers = Map.of("ACCESS-TIMESTAMP", stamp, "ACCESS-SIGN", sign);
    return BitgetVerifier.signatureFits(
        Keys.shared("bg_testkey", secret), new Call("GET", path, query, headers, "", NOON));
  }

  private static Call signed(PracticeKey key, long millis) {
    return call(key, millis, mac(key.secret(), millis + "GET" + PATH));
  }

  private static Call call(PracticeKey key, long millis, String sign) {
    return new Call(
        "GET",
        PATH,
        "",
        Map.of(
            "Content-Type", "application/json",
            "ACCESS-KEY", key.key(),
            "ACCESS-TIMESTAMP", String.valueOf(millis),
            "ACCESS-PASSPHRASE", key.passphrase(),
            "ACCESS-SIGN", sign),
        "",
        NOON);
  }

  private static String rsa(PracticeKey key, String text) throws Exception {
    byte[] pkcs8 = Base64.getMimeDecoder().decode(key.secret().replaceAll("-----[A-Z ]+-----", ""));
    Signature signer = Signature.getInstance("SHA256withRSA");
    signer.initSign(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
    signer.update(text.getBytes(UTF_8));
    return Base64.getEncoder().encodeToString(signer.sign());
  }
}
