package io.keymend.credential;

import io.keymend.diagnosis.Diagnosis;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what must never leave the customer's hands and is no credential of an exchange: seed
 * phrases and private keys of wallets.
 */
final class WalletSecrets implements FormCheck {
  /** A key of an Ethereum-like chain as wallets export it: 32 bytes, marked as hexadecimal. */
  private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]{64}");

  /** A list of 64 numbers, as wallets of Solana keep a key. */
  private static final Pattern BYTES =
      Pattern.compile("\\[?\\s*(\\d{1,3}\\s*,\\s*){63}\\d{1,3}\\s*]?");

  /** A wallet file: the encrypted key beside how it was encrypted. */
  private static final Pattern FILE = Pattern.compile("\"(ciphertext|kdfparams)\"\\s*:");

  private final SeedWords words = new SeedWords();

  @Override
  public Optional<FieldFault> faultIn(Pasted pasted) {
    if (words.make(pasted.text())) {
      return Optional.of(FieldFault.of(pasted.field(), Diagnosis.SEED_PHRASE));
    }
    String text = pasted.text();
    boolean wallet =
        HEX.matcher(text).matches()
            || BYTES.matcher(text).matches()
            || FILE.matcher(text).find()
            || Base58.isPrivateKey(text);
    return wallet
        ? Optional.of(FieldFault.of(pasted.field(), Diagnosis.WALLET_KEY))
        : Optional.empty();
  }
}
