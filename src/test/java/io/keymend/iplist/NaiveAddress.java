package io.keymend.iplist;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * An address or block by plain arithmetic, to check the library's answers with.
 *
 * @param bits how long its addresses are
 * @param first the first address in it
 * @param length how many leading bits are fixed
 */
record NaiveAddress(int bits, BigInteger first, int length) {

  /** Reads an address that is right, with or without a length. */
  static NaiveAddress of(String text) {
    String[] parts = text.split("/");
    try {
      byte[] bytes =
          InetAddress.getByAddress(InetAddress.getByName(parts[0]).getAddress()).getAddress();
      int bits = bytes.length * 8;
      int length = parts.length > 1 ? Integer.parseInt(parts[1]) : bits;
      BigInteger value = new BigInteger(1, bytes);
      return new NaiveAddress(
          bits, value.shiftRight(bits - length).shiftLeft(bits - length), length);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  boolean contains(NaiveAddress other) {
    return bits == other.bits
        && length <= other.length
        && first.shiftRight(bits - length).equals(other.first.shiftRight(bits - length));
  }
}
