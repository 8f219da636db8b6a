package io.keymend.address;

import inet.ipaddr.AddressStringParameters.RangeParameters;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads addresses and blocks in the only forms that every exchange understands. */
public final class Addresses {
  private static final IPAddressStringParameters STRICT = strict();

  /**
   * Homes, offices, providers' inner networks, one computer or one cable: never on the internet.
   */
  private static final List<IPAddress> INNER =
      blocks(
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.168.0.0/16",
          "::1",
          "fc00::/7",
          "fe80::/10");

  /** For use in documents (RFC 5737, RFC 3849, RFC 9637): they belong to nobody. */
  private static final List<IPAddress> EXAMPLES =
      blocks("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32", "3fff::/20");

  private Addresses() {}

  /** The address or block; what is the same set of addresses comes back equal. */
  public static Optional<IPAddress> read(String text) {
    return Optional.ofNullable(new IPAddressString(text, STRICT).getAddress())
        .map(IPAddress::toPrefixBlock)
        .map(block -> block.isMultiple() ? block : block.withoutPrefixLength());
  }

  /** Whether no exchange can ever see a call from there. */
  public static boolean isInner(IPAddress address) {
    return isIn(INNER, address);
  }

  /** Whether it is one that documents use as an example. */
  public static boolean isExample(IPAddress address) {
    return isIn(EXAMPLES, address);
  }

  /** Whether an exchange may take it for every address there is. */
  public static boolean isEverything(IPAddress address) {
    return address.isZero() || Integer.valueOf(0).equals(address.getPrefixLength());
  }

  private static boolean isIn(List<IPAddress> blocks, IPAddress address) {
    return blocks.stream().anyMatch(block -> block.contains(address));
  }

  private static List<IPAddress> blocks(String... blocks) {
    return Stream.of(blocks).map(block -> new IPAddressString(block).getAddress()).toList();
  }

  private static IPAddressStringParameters strict() {
    return new IPAddressStringParameters.Builder()
        .allowEmpty(false)
        .allowAll(false)
        .allowSingleSegment(false)
        .allowPrefixOnly(false)
        .allowMask(false)
        .allowWildcardedSeparator(false)
        .setRangeOptions(RangeParameters.NO_RANGE)
        .getIPv4AddressParametersBuilder()
        .allow_inet_aton(false)
        .allowBinary(false)
        .allowLeadingZeros(false)
        .getParentBuilder()
        .getIPv6AddressParametersBuilder()
        .allowZone(false)
        .allowBase85(false)
        .allowBinary(false)
        .getParentBuilder()
        .toParams();
  }
}
