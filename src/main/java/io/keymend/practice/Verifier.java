package io.keymend.practice;

import java.util.Map;
import java.util.Set;

/** How a family of exchanges finds out who signed a call; found by itself, in no list. */
interface Verifier {

  /** The ids of the exchanges that it speaks for, each of which has its file. */
  Set<String> exchanges();

  /**
   * The key that signed the call, or the answer that refuses it, in the order of the exchange.
   *
   * @param keys what this site of the exchange knows, by the text that the customer calls the key
   */
  Signed verify(Call call, Map<String, PracticeKey> keys);
}
