package io.keymend.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All exchanges, read once at start, with the operator's changes and the practice environment. */
@ApplicationScoped
public class Exchanges {
  private final Map<String, Exchange> byId;
  private final boolean practice;

  /**
   * Reads the files.
   *
   * @throws IllegalArgumentException when an override is plain http without leave
   */
  public Exchanges(
      ExchangeConfig config,
      OutboundConfig outbound,
      @ConfigProperty(name = "keymend.practice.enabled", defaultValue = "false") boolean practice,
      @ConfigProperty(name = "keymend.practice.port", defaultValue = "8090") int practicePort) {
    this.practice = practice;
    Map<String, Exchange> read = new TreeMap<>();
    ExchangeFiles.readAll()
        .forEach(
            (id, exchange) -> {
              List<Environment> environments = new ArrayList<>(exchange.environments());
              base(id, config, outbound)
                  .ifPresent(
                      base ->
                          environments.replaceAll(e -> e.routed(e.id(), e.label(), host -> base)));
              if (practice) {
                environments.addAll(PracticeSites.of(exchange, practicePort));
              }
              read.put(id, exchange.with(environments));
            });
    this.byId = Map.copyOf(read);
  }

  /** The exchange with this id. */
  public Optional<Exchange> find(String id) {
    return Optional.ofNullable(id).map(byId::get);
  }

  /** All of them, by name. */
  public List<Exchange> all() {
    return byId.values().stream().sorted(java.util.Comparator.comparing(Exchange::name)).toList();
  }

  /** The environment a form should offer first. */
  public String preselected() {
    return practice ? Environment.PRACTICE : Environment.LIVE;
  }

  /** Whether an address is one that calls may go to. */
  boolean allows(URI host) {
    return byId.values().stream()
        .map(Exchange::environments)
        .flatMap(Collection::stream)
        .anyMatch(environment -> environment.routes().containsValue(host));
  }

  private static Optional<URI> base(String id, ExchangeConfig config, OutboundConfig outbound) {
    Optional<URI> base =
        Optional.ofNullable(config.overrides().get(id)).flatMap(ExchangeConfig.Override::baseUrl);
    base.filter(uri -> !"https".equals(uri.getScheme()) && !outbound.insecure())
        .ifPresent(
            uri -> {
              throw new IllegalArgumentException(
                  "keymend.exchanges."
                      + id
                      + ".base-url is not https: set keymend.outbound.insecure"
                      + "=true to allow it");
            });
    return base;
  }
}
