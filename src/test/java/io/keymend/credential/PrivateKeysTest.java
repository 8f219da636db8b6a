package io.keymend.credential;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Private keys as customers paste them. The keys here were made for this test and open nothing. */
class PrivateKeysTest {
  private static final String RSA_PKCS8 =
      """
      -----BEGIN PRIVATE KEY-----
      MIICdgIBADANBgkqhkiG9w0BAQEFAASCAmAwggJcAgEAAoGBAK6+Qs55I9/iEYCm
      rXw7djGuaP/I3tl7hNK7KwNx7fwqzZQ903RQHlccGq3An4guw9W1oErcei0d2RQV
      F8euxotXHRfy29YDxn8ot4y7j6IhDnF/eizdgzrBmL8gJMvK+JveYGoqnG8HexCN
      KbIDTFyNBmDOXlAvNLOKHrXYN5GxAgMBAAECgYBJWchFT4iFlCnwrQap3XPxytp8
      dF9HP5gztSmLGqnhbj45efJnIrJ5smxofzD4Q1klPkZ45i/K/HqA+ZGv2mewp/XR
      ccuIyyKLJIxbSszYJCdAqKb009ae3cpJA4U4G1fCl+YppAiPJepvctbNzOl65d/W
      1T8vkcJQMwAcnsUVgQJBAOKVh7rwjFDAxaqu/LTc01pmZ+GTCBavzb+/7Spjuqsg
      Yu9Jqe7O5MMvK4uip2kOPeCT9XUIESSfjsW/lc6AxfkCQQDFbc+Jvo8mn8ADx5w5
      eBk7Idw+OackaMHaUv8htlAeaavTS4S/7GfLRTNK1eRb06CIDgXVC/qnelf0cST/
      vbd5AkAmd2hBjlDj7LYiEe8I7WxcLoJ4QzPeVh5B7V1gEuo/3xGsuf7Fcg5YLIvh
      +s0dArPyimvjYGk4pHXikHHoSuhRAkB1f7EwrXTM6+5/UWEs4slBZBmL/wv2o1Ib
      +aFWEwcD0qgsjJlpD+2GEJ1CQKIz9HNqBc56yTJYUnveQyhd/C8hAkEA3jfsNizQ
      lAWejXpFsRbZKIjg6zWWbSeWFpRj4IPRGhifjOcdAgRRLOz6iekUdaq8l7kp3wtI
      rCx+2Y6y3kEw+A==
      -----END PRIVATE KEY-----
      """;

  private static final String RSA_PKCS1 =
      """
      -----BEGIN RSA PRIVATE KEY-----
      MIICXAIBAAKBgQCuvkLOeSPf4hGApq18O3Yxrmj/yN7Ze4TSuysDce38Ks2UPdN0
      UB5XHBqtwJ+ILsPVtaBK3HotHdkUFRfHrsaLVx0X8tvWA8Z/KLeMu4+iIQ5xf3os
      3YM6wZi/ICTLyvib3mBqKpxvB3sQjSmyA0xcjQZgzl5QLzSzih612DeRsQIDAQAB
      AoGASVnIRU+IhZQp8K0Gqd1z8crafHRfRz+YM7Upixqp4W4+OXnyZyKyebJsaH8w
      +ENZJT5GeOYvyvx6gPmRr9pnsKf10XHLiMsiiySMW0rM2CQnQKim9NPWnt3KSQOF
      OBtXwpfmKaQIjyXqb3LWzczpeuXf1tU/L5HCUDMAHJ7FFYECQQDilYe68IxQwMWq
      rvy03NNaZmfhkwgWr82/v+0qY7qrIGLvSanuzuTDLyuLoqdpDj3gk/V1CBEkn47F
      v5XOgMX5AkEAxW3Pib6PJp/AA8ecOXgZOyHcPjmnJGjB2lL/IbZQHmmr00uEv+xn
      y0UzStXkW9OgiA4F1Qv6p3pX9HEk/723eQJAJndoQY5Q4+y2IhHvCO1sXC6CeEMz
      3lYeQe1dYBLqP98RrLn+xXIOWCyL4frNHQKz8opr42BpOKR14pBx6EroUQJAdX+x
      MK10zOvuf1FhLOLJQWQZi/8L9qNSG/mhVhMHA9KoLIyZaQ/thhCdQkCiM/RzagXO
      eskyWFJ73kMoXfwvIQJBAN437DYs0JQFno16RbEW2SiI4Os1lm0nlhaUY+CD0RoY
      n4znHQIEUSzs+onpFHWqvJe5Kd8LSKwsftmOst5BMPg=
      -----END RSA PRIVATE KEY-----
      """;

  private static final String RSA_PUBLIC =
      """
      -----BEGIN PUBLIC KEY-----
      MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCuvkLOeSPf4hGApq18O3Yxrmj/
      yN7Ze4TSuysDce38Ks2UPdN0UB5XHBqtwJ+ILsPVtaBK3HotHdkUFRfHrsaLVx0X
      8tvWA8Z/KLeMu4+iIQ5xf3os3YM6wZi/ICTLyvib3mBqKpxvB3sQjSmyA0xcjQZg
      zl5QLzSzih612DeRsQIDAQAB
      -----END PUBLIC KEY-----
      """;

  private static final String ED25519_PKCS8 =
      """
      -----BEGIN PRIVATE KEY-----
      MC4CAQAwBQYDK2VwBCIEIHmI0vG+J/g4KWdqhh5vHKNIEgOxoo4r4ldCrFxR6lv8
      -----END PRIVATE KEY-----
      """;

  private static final String ED25519_PUBLIC =
      """
      -----BEGIN PUBLIC KEY-----
      MCowBQYDK2VwAyEAHjCNpyLp+Ly5o3WjBrKau6amqPeMQCUvr5p73oI/dr0=
      -----END PUBLIC KEY-----
      """;

  private static final String EC_PKCS8 =
      """
      -----BEGIN PRIVATE KEY-----
      MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgsNkXKQ5C3K2o6gBH
      ptghxvuKvn4od3D9ati7wrR5mrChRANCAAQ9TZDqbEW5WHWo3kLlFVwB9Ag6WojI
      fBzJ8fediKAg+RDN+4rdf9vjr3c/sikpx1wxpGs1Nt/s0P/ASxNOoSbo
      -----END PRIVATE KEY-----
      """;

  private static final String EC_SEC1 =
      """
      -----BEGIN EC PRIVATE KEY-----
      MHcCAQEEILDZFykOQtytqOoAR6bYIcb7ir5+KHdw/WrYu8K0eZqwoAoGCCqGSM49
      AwEHoUQDQgAEPU2Q6mxFuVh1qN5C5RVcAfQIOlqIyHwcyfH3nYigIPkQzfuK3X/b
      4693P7IpKcdcMaRrNTbf7ND/wEsTTqEm6A==
      -----END EC PRIVATE KEY-----
      """;

  private static final String EC_PUBLIC =
      """
      -----BEGIN PUBLIC KEY-----
      MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEPU2Q6mxFuVh1qN5C5RVcAfQIOlqI
      yHwcyfH3nYigIPkQzfuK3X/b4693P7IpKcdcMaRrNTbf7ND/wEsTTqEm6A==
      -----END PUBLIC KEY-----
      """;

  private static final HexFormat HEX = HexFormat.of();

  /** How the line breaks of a PEM text fare on its way into a form. */
  private enum Paste {
    WHOLE(pem -> pem),
    WINDOWS(pem -> pem.replace("\n", "\r\n")),
    SPACES(pem -> pem.replace("\n", " ").strip()),
    NO_BREAKS(pem -> pem.replace("\n", "")),
    ESCAPED(pem -> pem.replace("\n", "\\n")),
    ESCAPED_WINDOWS(pem -> pem.replace("\n", "\\r\\n")),
    QUOTED(pem -> "\"" + pem.replace("\n", "\\n") + "\""),
    QUOTED_WHOLE(pem -> "\"" + pem + "\""),
    INDENTED(pem -> pem.replace("\n", "\n\t  ")),
    AS_JSON(pem -> "\"privateKey\": \"" + pem.replace("\n", "\\n") + "\",");

    private final UnaryOperator<String> way;

    Paste(UnaryOperator<String> way) {
      this.way = way;
    }
  }

  static Stream<Arguments> pastes() {
    return Stream.of(Paste.values())
        .flatMap(
            paste ->
                Stream.of(
                    Arguments.of(paste, RSA_PKCS8, RSA_PUBLIC, "RSA", "SHA256withRSA"),
                    Arguments.of(paste, RSA_PKCS1, RSA_PUBLIC, "RSA", "SHA256withRSA"),
                    Arguments.of(paste, ED25519_PKCS8, ED25519_PUBLIC, "Ed25519", "Ed25519"),
                    Arguments.of(paste, EC_PKCS8, EC_PUBLIC, "EC", "SHA256withECDSA"),
                    Arguments.of(paste, EC_SEC1, EC_PUBLIC, "EC", "SHA256withECDSA")));
  }

  static Stream<String> unreadable() {
    return Stream.of(
            RSA_PUBLIC,
            ED25519_PUBLIC,
            EC_PUBLIC,
            cut(RSA_PKCS8),
            cut(RSA_PKCS1),
            cut(ED25519_PKCS8),
            cut(EC_PKCS8),
            cut(EC_SEC1),
            shortened(RSA_PKCS8),
            shortened(RSA_PKCS1),
            shortened(ED25519_PKCS8),
            shortened(EC_PKCS8),
            shortened(EC_SEC1),
            EC_SEC1.replace("EC PRIVATE", "PRIVATE"),
            EC_PKCS8.replace("PRIVATE", "EC PRIVATE"),
            EC_SEC1.replace("BEGIN EC", "BEGIN"),
            ED25519_PKCS8.replace("MC4C", "MC4!"),
            "-----BEGIN PRIVATE KEY----------END PRIVATE KEY-----",
            "-----BEGIN EC PRIVATE KEY-----\n-----END EC PRIVATE KEY-----",
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----",
            "PRIVATE KEY",
            "")
        .map(text -> text);
  }

  /** RFC 8032, section 7.1, tests 1 to 3. */
  @ParameterizedTest
  @CsvSource({
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
        + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
        + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
        + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
        + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
        + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
        + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
        + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
        + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
  })
  void signsLikeThePublishedVectors(String seed, String open, String message, String signature)
      throws Exception {
    for (String bytes : new String[] {seed, seed + open}) {
      PrivateKey key = PrivateKeys.readSeed(HEX.parseHex(bytes)).orElseThrow();
      Signature signing = Signature.getInstance("Ed25519");
      signing.initSign(key);
      signing.update(HEX.parseHex(message));
      assertEquals(signature, HEX.formatHex(signing.sign()));
    }
  }

  @Test
  void takesNoSeedOfAnotherLength() {
    for (int length : new int[] {0, 16, 31, 33, 48, 63, 65}) {
      assertTrue(PrivateKeys.readSeed(new byte[length]).isEmpty(), length + " bytes");
    }
  }

  @ParameterizedTest(name = "{0} {3}")
  @MethodSource("pastes")
  void readsAPasteWhateverItsLineBreaks(
      Paste paste, String pem, String open, String algorithm, String signature) throws Exception {
    String text = paste.way.apply(pem);
    assertTrue(PrivateKeys.looksLikePem(text));
    PrivateKey key = PrivateKeys.read(text).orElseThrow();
    byte[] message = "a text to sign".getBytes(StandardCharsets.UTF_8);
    Signature signing = Signature.getInstance(signature);
    signing.initSign(key);
    signing.update(message);
    assertTrue(verifies(open, algorithm, signature, message, signing.sign()));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void readsNothingElse(String text) {
    assertTrue(PrivateKeys.read(text).isEmpty());
  }

  @Test
  void signsAQueryWithRsaAndEd25519ButNotWithAnEllipticCurveKey() throws Exception {
    String text = "symbol=LTCBTC&timestamp=1499827319559";
    byte[] message = text.getBytes(StandardCharsets.UTF_8);
    byte[] rsa = PrivateKeys.sign(text, new Secret(RSA_PKCS8));
    byte[] ed = PrivateKeys.sign(text, new Secret(ED25519_PKCS8));
    assertTrue(verifies(RSA_PUBLIC, "RSA", "SHA256withRSA", message, rsa));
    assertTrue(verifies(ED25519_PUBLIC, "Ed25519", "Ed25519", message, ed));
    assertArrayEquals(ed, PrivateKeys.sign(text, new Secret(ED25519_PKCS8.replace("\n", " "))));
    Secret curve = new Secret(EC_PKCS8);
    assertThrows(BadCredentialException.class, () -> PrivateKeys.sign(text, curve));
  }

  private static boolean verifies(
      String pem, String algorithm, String name, byte[] message, byte[] signature)
      throws Exception {
    String base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    PublicKey key =
        KeyFactory.getInstance(algorithm)
            .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    Signature verifying = Signature.getInstance(name);
    verifying.initVerify(key);
    verifying.update(message);
    return verifying.verify(signature);
  }

  /** The text without its end, as when the last line was not selected. */
  private static String cut(String pem) {
    return pem.substring(0, pem.indexOf("-----END"));
  }

  /** The text with its last eight base64 characters lost. */
  private static String shortened(String pem) {
    int end = pem.indexOf("\n-----END");
    return pem.substring(0, end - 8) + pem.substring(end);
  }
}
