package io.keymend.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/** The platform as the portal's other side: its rows, hashes and links, made without our code. */
public final class Platform {
  /** The registry's address. */
  public static final String CONNECTIONS = "/api/v1/connections";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Platform() {}

  /** The HMAC-SHA-256 by a configured key. */
  static byte[] mac(String setting, String text) {
    String key =
        ConfigProvider.getConfig().getValue("keymend.connections." + setting, String.class);
    return mac(Base64.getUrlDecoder().decode(key), text);
  }

  static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What stands for an account, in hex. */
  public static String hash(String exchange, String accountId) {
    return HexFormat.of().formatHex(mac("account-key", exchange + ":" + accountId));
  }

  /** A row with nothing wrong in it. */
  public static Map<String, Object> row(String id, String exchange, String hash) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", id);
    row.put("exchange", exchange);
    row.put("accountHash", hash);
    row.put("label", "Main " + id);
    row.put("url", "https://platform.example/connections/" + id);
    row.put("owner", "owner-1");
    row.put("state", "ok");
    return row;
  }

  /** The same with another member. */
  public static Map<String, Object> with(Map<String, Object> row, String name, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(row);
    changed.put(name, value);
    return changed;
  }

  /** A value as JSON. */
  public static String written(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A call with the token. */
  public static RequestSpecification call() {
    return RestAssured.given()
        .header("Authorization", "Bearer test-token")
        .contentType("application/json");
  }

  /** Registers one row. */
  public static void register(Map<String, Object> row) {
    Response answer = call().body(written(row)).put(CONNECTIONS + "/" + row.get("id"));
    if (answer.statusCode() != 204) {
      throw new AssertionError(answer.statusCode() + " " + answer.asString());
    }
  }

  /** Forgets one row. */
  public static void forget(String id) {
    call().delete(CONNECTIONS + "/" + id);
  }

  /** The claims of a link that lives ten minutes from a moment. */
  public static Map<String, Object> claims(String id, String exchange, Instant now) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("sub", id);
    claims.put("exchange", exchange);
    claims.put("owner", "owner-1");
    claims.put("aud", "keymend");
    claims.put("exp", now.getEpochSecond() + 600);
    return claims;
  }

  /** A link's token. */
  public static String token(Map<String, Object> claims) {
    String signed = base64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + base64(written(claims));
    return signed + "." + base64(mac("link-key", signed));
  }

  static String base64(String text) {
    return base64(text.getBytes(UTF_8));
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
