package io.keymend.practice;

/** What a verifier found: the key that signed, or the name of the answer that refuses the call. */
sealed interface Signed {

  /** The name of the answer that the call gets. */
  String answer();

  /** What stands for {@code {key}} in that answer. */
  String key();

  /** The call of a known key, signed as it must be. */
  record By(PracticeKey signer) implements Signed {
    @Override
    public String answer() {
      return signer.plays();
    }

    @Override
    public String key() {
      return signer.key();
    }
  }

  /** A call that the exchange does not take. */
  record Refused(String answer, String key) implements Signed {}

  static Signed by(PracticeKey key) {
    return new By(key);
  }

  static Signed refused(String answer) {
    return new Refused(answer, "");
  }

  /** A refusal that may repeat the key, because the exchange knows it. */
  static Signed refused(String answer, PracticeKey key) {
    return new Refused(answer, key.key());
  }
}
