package io.keymend.practice;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs calls as a customer's program would, with code that the server does not share. */
record Customer(PracticeKey key, Instant at) {

  static final Instant NOON = Instant.parse("2026-03-01T12:00:00.250Z");

  private static final String PKCS8_AROUND_SEED = "302e020100300506032b657004220420";
  private static final String PKCS8_AROUND_SEC1 =
      "308193020100301306072a8648ce3d020106082a8648ce3d0301070479";

  static Customer of(PracticeKey key) {
    return new Customer(key, NOON);
  }

  Call binance(String path) {
    return binance(path, "recvWindow=5000&timestamp=" + at.toEpochMilli());
  }

  Call binance(String path, String query) {
    String signature = URLEncoder.encode(hexOrPublicKey(query), UTF_8);
    return call("GET", path, query + "&signature=" + signature, header("X-MBX-APIKEY"), "");
  }

  Call mexc(String path, String query) {
    String signature = hexOrPublicKey(query);
    return call("GET", path, query + "&signature=" + signature, header("X-MEXC-APIKEY"), "");
  }

  Call mexcFutures(String path, long stamp) {
    Map<String, String> headers =
        Map.of(
            "ApiKey", key.key(),
            "Request-Time", String.valueOf(stamp),
            "Signature", hexOrPublicKey(key.key() + stamp));
    return call("GET", path, "", headers, "");
  }

  Call bybit(String path) {
    return bybit(path, at.toEpochMilli());
  }

  Call bybit(String path, long stamp) {
    Map<String, String> headers =
        Map.of(
            "X-BAPI-API-KEY", key.key(),
            "X-BAPI-TIMESTAMP", String.valueOf(stamp),
            "X-BAPI-RECV-WINDOW", "5000",
            "X-BAPI-SIGN", hexOrPublicKey(stamp + key.key() + "5000"));
    return call("GET", path, "", headers, "");
  }

  Call okx(String stamp, String passphrase) {
    String path = "/api/v5/account/config";
    byte[] due = hmac("HmacSHA256", key.secret().getBytes(UTF_8), bytes(stamp + "GET" + path));
    Map<String, String> headers =
        Map.of(
            "OK-ACCESS-KEY",
            key.key(),
            "OK-ACCESS-TIMESTAMP",
            stamp,
            "OK-ACCESS-PASSPHRASE",
            passphrase,
            "OK-ACCESS-SIGN",
            base64(due));
    return call("GET", path, "", headers, "");
  }

  Call okx() {
    return okx(at.toString(), key.passphrase());
  }

  Call kraken(String path, long nonce) {
    String body = "nonce=" + nonce;
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes(bytes(path));
    message.writeBytes(sha256(nonce + body));
    byte[] secret = Base64.getDecoder().decode(key.secret());
    String sign = base64(hmac("HmacSHA512", secret, message.toByteArray()));
    return call("POST", path, "", Map.of("API-Key", key.key(), "API-Sign", sign), body);
  }

  Call coinbase(String path, String header, String claims) {
    String signed = url(bytes(header)) + "." + url(bytes(claims));
    String token = signed + "." + url(sign(signed));
    return call("GET", path, "", Map.of("Authorization", "Bearer " + token), "");
  }

  private Call call(
      String method, String path, String query, Map<String, String> headers, String body) {
    return new Call(method, path, query, headers, body, at);
  }

  private Map<String, String> header(String name) {
    return Map.of(name, key.key());
  }

  private String hexOrPublicKey(String text) {
    return key.publicKey().isEmpty()
        ? HexFormat.of().formatHex(hmac("HmacSHA256", bytes(key.secret()), bytes(text)))
        : base64(sign(text));
  }

  private byte[] sign(String text) {
    byte[] pkcs8 = pkcs8();
    String family = pkcs8.length > 200 ? "RSA" : pkcs8.length > 100 ? "EC" : "Ed25519";
    String algorithm =
        Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSAinP1363Format")
            .getOrDefault(family, family);
    try {
      Signature signer = Signature.getInstance(algorithm);
      signer.initSign(
          KeyFactory.getInstance(family).generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
      signer.update(text.getBytes(US_ASCII));
      return signer.sign();
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }

  private byte[] pkcs8() {
    byte[] raw = Base64.getMimeDecoder().decode(key.secret().replaceAll("-----[A-Z ]+-----", ""));
    if (key.secret().contains("EC PRIVATE KEY")) {
      return HexFormat.of().parseHex(PKCS8_AROUND_SEC1 + HexFormat.of().formatHex(raw));
    }
    if (key.secret().contains("PRIVATE KEY")) {
      return raw;
    }
    return HexFormat.of().parseHex(PKCS8_AROUND_SEED + HexFormat.of().formatHex(raw, 0, 32));
  }

  /** HMAC-SHA256 in base64, made without the practice exchange's own code. */
  static String mac(String secret, String text) {
    return base64(hmac("HmacSHA256", bytes(secret), bytes(text)));
  }

  /** The same call with one header changed. */
  static Call with(Call call, String header, String value) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(call.headers());
    headers.put(header, value);
    return new Call(call.method(), call.path(), call.query(), headers, call.body(), call.at());
  }

  private static byte[] hmac(String algorithm, byte[] secret, byte[] message) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret, algorithm));
      return mac.doFinal(message);
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes(text));
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String base64(byte[] raw) {
    return Base64.getEncoder().encodeToString(raw);
  }

  private static String url(byte[] raw) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
  }
}
