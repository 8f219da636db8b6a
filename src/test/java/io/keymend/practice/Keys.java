package io.keymend.practice;

/** Keys for tests: those of the files by name, and made-up ones for published vectors. */
final class Keys {

  private static final PracticeFiles FILES = new PracticeFiles();

  private Keys() {}

  static PracticeFile file(String exchange) {
    return FILES.all().get(exchange);
  }

  static PracticeKey named(String exchange, String name) {
    return file(exchange).keys().stream()
        .filter(key -> key.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static PracticeKey shared(String key, String secret) {
    return made(key, secret, "Passphrase1!", "");
  }

  static PracticeKey holding(String publicKey) {
    return made("key", "secret", "", publicKey);
  }

  private static PracticeKey made(String key, String secret, String passphrase, String publicKey) {
    return new PracticeKey(
        "vector", "", key, secret, passphrase, publicKey, "", true, "works", "key-works");
  }
}
