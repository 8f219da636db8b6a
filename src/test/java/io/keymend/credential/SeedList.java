package io.keymend.credential;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The English words of BIP-39, read anew. */
final class SeedList {
  private SeedList() {}

  static List<String> english() {
    try (InputStream in = SeedList.class.getResourceAsStream("/bip39/english.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
