package io.keymend.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Tells cheaply, without reading a file, whether anything under a folder has changed. */
final class Fingerprint {

  private Fingerprint() {}

  static String of(Path root) throws IOException {
    StringBuilder seen = new StringBuilder();
    for (Map.Entry<String, Path> file : Sources.files(root).entrySet()) {
      BasicFileAttributes facts = Files.readAttributes(file.getValue(), BasicFileAttributes.class);
      seen.append(file.getKey()).append('\0').append(facts.size()).append('\0');
      seen.append(facts.lastModifiedTime().to(TimeUnit.NANOSECONDS)).append('\n');
    }
    return digest(seen.toString());
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
