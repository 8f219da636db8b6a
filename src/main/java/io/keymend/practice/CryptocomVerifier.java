package io.keymend.practice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How the Crypto.com Exchange verifies: everything stands in the body. */
@Singleton
final class CryptocomVerifier implements Verifier {

  private static final String ROOT = "/exchange/v1/";
  private static final Duration TOLERANCE = Duration.ofSeconds(60);

  @Override
  public Set<String> exchanges() {
    return Set.of("cryptocom");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    if (!isRequest(call)) {
      return Signed.refused("bad-request");
    }
    Optional<Instant> sent = call.json("nonce").flatMap(Call::whole).map(Instant::ofEpochMilli);
    if (sent.filter(moment -> call.near(moment, TOLERANCE)).isEmpty()) {
      return Signed.refused("clock");
    }
    PracticeKey key = keys.get(call.json("api_key").orElse(""));
    if (key == null) {
      return Signed.refused("unauthorized");
    }
    return signatureFits(key, call) ? Signed.by(key) : Signed.refused("unauthorized", key);
  }

  /** A JSON object that names the method of the path, a number for itself and its parameters. */
  private static boolean isRequest(Call call) {
    boolean json =
        call.header("Content-Type").filter(type -> type.startsWith("application/json")).isPresent();
    boolean named = call.json("method").filter(name -> call.path().equals(ROOT + name)).isPresent();
    boolean numbered = call.json("id").flatMap(Call::whole).isPresent();
    return json && named && numbered && Json.tree(call.body()).path("params").isObject();
  }

  static boolean signatureFits(PracticeKey key, Call call) {
    String signed =
        call.json("method").orElse("")
            + call.json("id").orElse("")
            + call.json("api_key").orElse("")
            + written(Json.tree(call.body()).path("params"))
            + call.json("nonce").orElse("");
    return Signatures.sameHex(
        Signatures.hmac("HmacSHA256", key.secret(), signed), call.json("sig").orElse(""));
  }

  /** Names in order, each before its value, and nothing between. */
  private static String written(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(CryptocomVerifier::written)
          .collect(Collectors.joining());
    }
    TreeSet<String> names = new TreeSet<>();
    value.fieldNames().forEachRemaining(names::add);
    return value.isObject()
        ? names.stream().map(name -> name + written(value.get(name))).collect(Collectors.joining())
        : value.asText();
  }
}
