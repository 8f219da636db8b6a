package io.keymend.iplist;

import inet.ipaddr.IPAddress;
import io.keymend.address.Addresses;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What there is to say of a customer's list.
 *
 * @param list the list as it was read
 * @param missing the platform's addresses that are not on it
 * @param superfluous its entries that are none of the platform's, but for those named below
 * @param inner its entries that no exchange can ever see
 * @param everything its entries that an exchange may take for every address there is
 */
public record ListAnswer(
    PastedList list,
    List<String> missing,
    List<String> superfluous,
    List<String> inner,
    List<String> everything) {

  static ListAnswer of(PastedList list, List<String> platform) {
    IpComparison compared = IpComparison.of(written(list.addresses()), platform);
    Predicate<String> notOurs = compared.superfluous()::contains;
    Predicate<IPAddress> everything = Addresses::isEverything;
    Predicate<IPAddress> ordinary = everything.or(Addresses::isInner).negate();
    return new ListAnswer(
        list,
        compared.missing(),
        written(list, ordinary).filter(notOurs).toList(),
        written(list, Addresses::isInner).filter(notOurs).toList(),
        written(list, everything).toList());
  }

  /** The entries that stand in the list more than once. */
  public List<String> doubles() {
    return written(list.doubles());
  }

  private static Stream<String> written(PastedList list, Predicate<IPAddress> which) {
    return list.addresses().stream().filter(which).map(IPAddress::toCanonicalString);
  }

  private static List<String> written(List<IPAddress> addresses) {
    return addresses.stream().map(IPAddress::toCanonicalString).toList();
  }
}
