package io.keymend.keycheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks for credentials in text: as they are, encoded, reversed, and any 8 characters of a secret.
 */
final class LeakSearch {
  private static final int WINDOW = 8;

  /** The texts that give something away, by their first characters. */
  private final Map<String, List<Traitor>> traitors = new HashMap<>();

  private record Traitor(String text, String kind) {}

  LeakSearch(List<Canary> canaries) {
    for (Canary canary : canaries) {
      whole(canary.exchange() + " key", canary.key());
      whole(canary.exchange() + " secret", canary.secret());
      whole(canary.exchange() + " secret", canary.core());
      windows(canary.exchange() + " secret", canary.core());
      if (!canary.passphrase().isEmpty()) {
        whole(canary.exchange() + " passphrase", canary.passphrase());
        windows(canary.exchange() + " passphrase", canary.passphrase());
      }
    }
  }

  /** Every kind of thing that a text gives away, with the first place where it does. */
  List<String> in(String where, String text) {
    Map<String, String> found = new TreeMap<>();
    for (int at = 0; at + WINDOW <= text.length(); at++) {
      for (Traitor traitor : traitors.getOrDefault(text.substring(at, at + WINDOW), List.of())) {
        if (text.startsWith(traitor.text, at)) {
          found.putIfAbsent(traitor.kind, around(text, at));
        }
      }
    }
    return found.entrySet().stream()
        .map(entry -> where + ": " + entry.getKey() + " in «" + entry.getValue() + "»")
        .toList();
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
  }

  private void whole(String kind, String text) {
    String percent = URLEncoder.encode(text, ISO_8859_1);
    put(kind, text);
    put(kind + " percent-encoded", percent);
    put(kind + " percent-encoded", percent.replace("+", "%20"));
    put(kind + " percent-encoded", percent.toLowerCase(Locale.ROOT));
    put(kind + " in JSON", text.replace("\n", "\\n").replace("/", "\\/"));
    put(kind + " in JSON", text.replace("\n", "\\n"));
    put(kind + " on one line", text.replace("\n", ""));
    put(kind + " on one line", text.replace("\n", " "));
    put(kind + " reversed", reversed(text));
    hexAndBase64(kind, text);
  }

  private void windows(String kind, String text) {
    for (int at = 0; at + WINDOW <= text.length(); at++) {
      String part = text.substring(at, at + WINDOW);
      put("part of " + kind, part);
      put("part of " + kind + " reversed", reversed(part));
      hexAndBase64("part of " + kind, part);
    }
  }

  private void hexAndBase64(String kind, String text) {
    byte[] bytes = text.getBytes(ISO_8859_1);
    put(kind + " in hex", HexFormat.of().formatHex(bytes));
    put(kind + " in hex", HexFormat.of().withUpperCase().formatHex(bytes));
    for (int shift = 0; shift < 3; shift++) {
      byte[] shifted = new byte[shift + bytes.length];
      System.arraycopy(bytes, 0, shifted, shift, bytes.length);
      // Only what does not depend on the bytes before and after.
      int from = (shift * 8 + 5) / 6;
      int to = shifted.length * 8 / 6;
      put(kind + " in base64", encoder(shifted, from, to, Base64.getEncoder()));
      put(kind + " in base64", encoder(shifted, from, to, Base64.getUrlEncoder()));
    }
  }

  private static String encoder(byte[] bytes, int from, int to, Base64.Encoder encoder) {
    return encoder.encodeToString(bytes).substring(from, to);
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  private void put(String kind, String text) {
    traitors
        .computeIfAbsent(text.substring(0, WINDOW), start -> new ArrayList<>())
        .add(new Traitor(text, kind));
  }
}
