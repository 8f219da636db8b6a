package io.keymend.exchange;

import java.net.URI;
import java.util.List;

/**
 * The sites of an exchange as the practice exchange plays them: the first one under the exchange's
 * id, another under {@code id@environment}, a further host under {@code .host} after it.
 */
final class PracticeSites {
  private PracticeSites() {}

  static List<Environment> of(Exchange exchange, int port) {
    return played(exchange) ? sites(exchange, port) : List.of();
  }

  /** A practice exchange is a file, too; without one there is nothing to offer. */
  private static boolean played(Exchange exchange) {
    return PracticeSites.class.getResource("/practice/" + exchange.id() + ".yaml") != null;
  }

  private static List<Environment> sites(Exchange exchange, int port) {
    return exchange.environments().stream().map(site -> practice(exchange, site, port)).toList();
  }

  private static Environment practice(Exchange exchange, Environment site, int port) {
    boolean first = site.isLive();
    String address =
        "http://127.0.0.1:" + port + "/" + exchange.id() + (first ? "" : "@" + site.id());
    return site.routed(
        Environment.PRACTICE + (first ? "" : "-" + site.id()),
        "Practice exchange" + (first ? "" : ": " + site.label()),
        host -> URI.create(host.equals("main") ? address : address + "." + host));
  }
}
