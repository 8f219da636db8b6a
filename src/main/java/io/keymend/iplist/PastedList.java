package io.keymend.iplist;

import inet.ipaddr.IPAddress;
import io.keymend.address.Addresses;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A customer's list as it was read.
 *
 * @param addresses its addresses and blocks, each once
 * @param doubles those that stand there more than once
 * @param misfits its entries that are no addresses
 */
public record PastedList(List<IPAddress> addresses, List<IPAddress> doubles, List<Misfit> misfits) {

  static PastedList read(String text) {
    Set<IPAddress> addresses = new LinkedHashSet<>();
    Set<IPAddress> doubles = new LinkedHashSet<>();
    List<Misfit> misfits = new ArrayList<>();
    boolean secret = false;
    List<String> entries = Entries.of(text);
    for (int i = 0; i < entries.size(); i++) {
      Optional<IPAddress> address = Addresses.read(entries.get(i));
      if (address.isEmpty()) {
        misfits.add(Misfit.of(i + 1, entries.get(i)));
        secret |= Flaw.isLikeASecret(entries.get(i));
      } else if (!addresses.add(address.get())) {
        doubles.add(address.get());
      }
    }
    // Beside a key stands its secret or passphrase, which may be short.
    List<Misfit> shown = secret ? misfits.stream().map(Misfit::withoutText).toList() : misfits;
    return new PastedList(List.copyOf(addresses), List.copyOf(doubles), List.copyOf(shown));
  }

  /** Whether nothing stands in it. */
  boolean isEmpty() {
    return addresses.isEmpty() && misfits.isEmpty();
  }

  /** The misfits by what is wrong with them. */
  public Map<Flaw, List<Misfit>> misfitsByFlaw() {
    return misfits.stream()
        .collect(Collectors.groupingBy(Misfit::flaw, TreeMap::new, Collectors.toList()));
  }
}
