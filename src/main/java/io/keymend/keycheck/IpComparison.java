package io.keymend.keycheck;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.List;
import java.util.Objects;

/**
 * The addresses a key is bound to beside those that the platform calls from.
 *
 * @param missing the platform's addresses that the key's list does not cover
 * @param superfluous entries of the key's list that cover none of the platform's
 */
public record IpComparison(List<String> missing, List<String> superfluous) {

  /** Compares single addresses and blocks (CIDR) alike. */
  static IpComparison of(List<String> bound, List<String> platform) {
    return new IpComparison(
        platform.stream()
            .filter(address -> bound.stream().noneMatch(entry -> covers(entry, address)))
            .toList(),
        bound.stream()
            .filter(entry -> platform.stream().noneMatch(address -> covers(entry, address)))
            .toList());
  }

  private static boolean covers(String entry, String address) {
    IPAddress block = new IPAddressString(entry).getAddress();
    IPAddress one = new IPAddressString(address).getAddress();
    return Objects.nonNull(block) && Objects.nonNull(one) && block.toPrefixBlock().contains(one);
  }
}
