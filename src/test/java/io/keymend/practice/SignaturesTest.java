package io.keymend.practice;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published vectors of the signature standards, and what must not pass for a signature. */
class SignaturesTest {

  // RFC 8032, section 7.1, test 2
  private static final String RFC_8032_PUBLIC =
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
  private static final String RFC_8032_SIGNATURE =
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
          + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";

  // RFC 7515, appendix A.3
  private static final String RFC_7515_X = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";
  private static final String RFC_7515_Y = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0";
  private static final String RFC_7515_SIGNED =
      "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
          + "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
  private static final String RFC_7515_SIGNATURE =
      "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

  private static final HexFormat HEX = HexFormat.of();

  @Test
  void acceptsTheEd25519VectorAndNoOtherMessage() {
    PracticeKey key = Keys.holding(base64("302a300506032b6570032100" + RFC_8032_PUBLIC));
    byte[] signature = HEX.parseHex(RFC_8032_SIGNATURE);

    assertEquals("Ed25519", Signatures.family(key));
    assertTrue(Signatures.byPublicKey(key, new byte[] {0x72}, signature));
    assertFalse(Signatures.byPublicKey(key, new byte[] {0x73}, signature));
  }

  @Test
  void acceptsTheEs256VectorAndNoOtherMessage() {
    String point = HEX.formatHex(fromUrl(RFC_7515_X)) + HEX.formatHex(fromUrl(RFC_7515_Y));
    PracticeKey key =
        Keys.holding(base64("3059301306072a8648ce3d020106082a8648ce3d03010703420004" + point));

    assertEquals("EC", Signatures.family(key));
    assertTrue(es256(key, RFC_7515_SIGNED));
    assertFalse(es256(key, RFC_7515_SIGNED.replace("eyJpc3M", "eyJpc3N")));
  }

  // RFC 4231, test case 2
  @ParameterizedTest
  @CsvSource({
    "HmacSHA256, 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    "HmacSHA384,"
        + " af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e"
        + "8e2240ca5e69e2c78b3239ecfab21649",
    "HmacSHA512,"
        + " 164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
        + "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"
  })
  void makesThePublishedMacs(String algorithm, String due) {
    byte[] mac = Signatures.hmac(algorithm, "Jefe", "what do ya want for nothing?");

    assertTrue(Signatures.sameHex(mac, due));
    assertTrue(Signatures.sameHex(mac, due.toUpperCase()), "hex has no case");
    assertFalse(Signatures.sameHex(mac, due.substring(2) + due.substring(0, 2)));
    assertTrue(Signatures.sameBase64(mac, base64(due)));
  }

  // FIPS 180-2, appendices B and C
  @Test
  void makesThePublishedHashes() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        HexFormat.of().formatHex(Signatures.sha256("abc")));
    assertEquals(
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
            + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        Signatures.sha512Hex("abc"));
  }

  @Test
  void refusesWhatIsNoSignatureAtAll() {
    PracticeKey shared = Keys.shared("key", "secret");
    PracticeKey rsa = Keys.named("binance", "rsa");

    assertFalse(Signatures.fits(shared, "text", ""));
    assertFalse(Signatures.fits(shared, "text", "no hex"));
    assertFalse(Signatures.fits(rsa, "text", "no base64!"));
    assertFalse(Signatures.fits(rsa, "text", "c2hvcnQ="));
    assertFalse(Signatures.sameBase64(new byte[] {1}, "c2hvcnQ="));
    assertFalse(Signatures.sameHex(new byte[] {1}, "0"));
    assertFalse(Signatures.sameHex(new byte[] {1}, "01ff"));
  }

  private static boolean es256(PracticeKey key, String signed) {
    return Signatures.byPublicKey(key, signed.getBytes(US_ASCII), fromUrl(RFC_7515_SIGNATURE));
  }

  private static byte[] fromUrl(String text) {
    return Base64.getUrlDecoder().decode(text);
  }

  private static String base64(String hex) {
    return new String(Base64.getEncoder().encode(HEX.parseHex(hex)), StandardCharsets.US_ASCII);
  }
}
