package io.keymend.connection;

import static io.keymend.connection.Platform.base64;
import static io.keymend.connection.Platform.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.MovableClock;
import io.keymend.message.Diagnosers;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which links of the platform are believed. */
class ConnectionLinksTest {
  private static final byte[] KEY = "a key of the link that is long enough".getBytes();

  private final MovableClock clock = new MovableClock();
  private final ConnectionLinks links = links(base64(KEY));
  private final Map<String, Object> good = Platform.claims("c-1", "bybit", clock.instant());

  private record Config(Optional<String> linkKey) implements ConnectionConfig {
    @Override
    public Optional<String> accountKey() {
      return Optional.empty();
    }

    @Override
    public Optional<URI> hookUrl() {
      return Optional.empty();
    }

    @Override
    public Duration patience() {
      return Duration.ZERO;
    }

    @Override
    public String hookEvery() {
      return "off";
    }

    @Override
    public Optional<String> hookKey() {
      return Optional.empty();
    }
  }

  @Test
  void aGoodOneSaysWhomItIsFor() {
    Visitor visitor = links.read(token(with(good, "environment", "testnet")));
    assertEquals(new ConnectionLink("c-1", "bybit", "testnet", "owner-1"), visitor.link());
    assertEquals("owner-1", visitor.owner());
    good.remove("owner");
    assertEquals(new ConnectionLink("c-1", "bybit", null, null), links.read(token(good)).link());
  }

  @Test
  void itMayBeUsedAgainUntilItEnds() {
    String token = token(good);
    clock.move(Duration.ofSeconds(599));
    assertEquals("c-1", links.read(token).link().id());
    assertEquals("c-1", links.read(token).link().id());
    clock.move(Duration.ofSeconds(1));
    assertEquals(Visitor.LOST, links.read(token));
  }

  @Test
  void itLivesAQuarterOfAnHourAtMost() {
    long now = clock.instant().getEpochSecond();
    assertEquals("c-1", links.read(token(with(good, "exp", now + 900))).link().id());
    assertEquals(Visitor.LOST, links.read(token(with(good, "exp", now + 901))));
    assertEquals(Visitor.LOST, links.read(token(with(good, "exp", now + 86_400))));
    assertEquals(Visitor.LOST, links.read(token(with(good, "exp", "soon"))));
    for (String needed : List.of("exp", "sub", "aud", "exchange")) {
      Map<String, Object> less = Platform.with(good, "x", 1);
      less.remove(needed);
      assertEquals(Visitor.LOST, links.read(token(less)), needed);
    }
  }

  @Test
  void itIsForThisPortalAndItsExchanges() {
    assertEquals(Visitor.LOST, links.read(token(with(good, "aud", "another"))));
    assertEquals(Visitor.LOST, links.read(token(with(good, "exchange", "nowhere"))));
    assertEquals(Visitor.LOST, links.read(token(with(good, "exchange", 7))));
    assertEquals(Visitor.LOST, links.read(token(with(good, "environment", "moon"))));
    assertEquals(Visitor.LOST, links.read(token(good)).at("okx"));
    assertEquals("c-1", links.read(token(good)).at("bybit").link().id());
  }

  @Test
  void everyChangedLetterIsNoticed() {
    String token = token(good);
    for (int at = 0; at < token.length(); at++) {
      char other = token.charAt(at) == 'A' ? 'Q' : 'A';
      String changed = token.substring(0, at) + other + token.substring(at + 1);
      // The last letter holds four bits that mean nothing.
      if (at < token.length() - 1) {
        assertEquals(Visitor.LOST, links.read(changed), "letter " + at);
      }
    }
  }

  @Test
  void noOtherAlgorithmIsTaken() throws Exception {
    String payload = base64(Platform.written(good));
    String none = base64("{\"alg\":\"none\"}") + "." + payload + ".";
    KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    Signature rsa = Signature.getInstance("SHA256withRSA");
    rsa.initSign(pair.getPrivate());
    String head = base64("{\"alg\":\"RS256\"}") + "." + payload;
    rsa.update(head.getBytes());
    String hs384 = base64("{\"alg\":\"HS384\"}") + "." + payload;
    for (String token :
        List.of(
            none,
            head + "." + base64(rsa.sign()),
            hs384 + "." + base64(Platform.mac(KEY, hs384)),
            signed(good, "another key that is long enough too!".getBytes()),
            "x",
            "..",
            "a.b.c",
            "x".repeat(100_000),
            "%00")) {
      assertEquals(Visitor.LOST, links.read(token));
    }
  }

  @Test
  void withoutATokenNothingIsLost() {
    assertEquals(Visitor.ANYBODY, links.read(null));
    assertEquals(Visitor.ANYBODY, links.read(""));
  }

  @Test
  void withoutAKeyEveryLinkIsLost() {
    ConnectionLinks off =
        new ConnectionLinks(new Config(Optional.empty()), Diagnosers.exchanges(), clock);
    assertEquals(Visitor.LOST, off.read(token(good)));
  }

  @Test
  void aShortKeyIsRefusedWithoutAWordOfIt() {
    for (String key :
        List.of("short", base64(Arrays.copyOf(KEY, 31)), "no base64url: " + "x".repeat(60))) {
      String why = assertThrows(IllegalArgumentException.class, () -> links(key)).getMessage();
      assertTrue(why.contains("keymend.connections.link-key"), why);
      assertTrue(!why.contains(key), why);
    }
  }

  private ConnectionLinks links(String key) {
    return new ConnectionLinks(new Config(Optional.of(key)), Diagnosers.exchanges(), clock);
  }

  private static String token(Map<String, Object> claims) {
    return signed(claims, KEY);
  }

  private static String signed(Map<String, Object> claims, byte[] key) {
    String signed = base64("{\"alg\":\"HS256\"}") + "." + base64(Platform.written(claims));
    return signed + "." + base64(Platform.mac(key, signed));
  }
}
