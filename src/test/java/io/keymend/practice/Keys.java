package io.keymend.practice;

/** Keys for tests: those of the file by name, and made-up ones for published vectors. */
final class Keys {

  private static final PracticeKeys FILE = new PracticeKeys();

  private Keys() {}

  static PracticeKey named(String exchange, String name) {
    return FILE.of(exchange).stream()
        .filter(key -> key.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static PracticeKey shared(String key, String secret) {
    return new PracticeKey("vector", "", key, secret, "Passphrase1!", "", "", "works", "key-works");
  }

  static PracticeKey holding(String publicKey) {
    return new PracticeKey("vector", "", "key", "secret", "", publicKey, "", "works", "key-works");
  }
}
