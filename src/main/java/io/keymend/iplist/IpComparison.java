package io.keymend.iplist;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.List;
import java.util.Objects;

/**
 * The addresses on a list beside those that the platform calls from.
 *
 * @param missing the platform's addresses that the list does not cover
 * @param superfluous entries of the list that cover none of the platform's
 */
public record IpComparison(List<String> missing, List<String> superfluous) {

  /** Compares single addresses and blocks (CIDR) alike. */
  public static IpComparison of(List<String> bound, List<String> platform) {
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
