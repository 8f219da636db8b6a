package io.keymend.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One site of an exchange on which a key can live: the live one, a region, a test or demo site.
 *
 * @param id the word of the form field {@code environment}
 * @param label what readers see
 * @param hosts base addresses by name, as the exchange knows them; {@code main} is mandatory
 * @param proof the probe that proves the key; it is asked alone
 * @param also probes that only add facts; they are asked together once the key is proven
 * @param headers fixed headers that every call to this environment carries
 * @param routes where calls really go, by host name; the hosts themselves unless an operator or the
 *     practice exchange takes their place
 */
public record Environment(
    String id,
    String label,
    Map<String, URI> hosts,
    String proof,
    List<String> also,
    Map<String, String> headers,
    @JsonIgnore Map<String, URI> routes) {

  /** The site that most customers use. */
  public static final String LIVE = "live";

  /** The environment of the practice exchange, in development and tests. */
  public static final String PRACTICE = "practice";

  /** Refuses an environment without a main host or a proof. */
  public Environment {
    if (hosts == null || !hosts.containsKey("main") || proof == null) {
      throw new IllegalArgumentException("environment " + id + " needs a main host and a proof");
    }
    also = also == null ? List.of() : List.copyOf(also);
    headers = headers == null ? Map.of() : Map.copyOf(headers);
    routes = routes == null ? Map.copyOf(hosts) : Map.copyOf(routes);
  }

  /** Whether this is the live site, not a region, test or practice site. */
  public boolean isLive() {
    return id.equals(LIVE);
  }

  /** Whether this is a site of the practice exchange. */
  public boolean isPractice() {
    return id.equals(PRACTICE) || id.startsWith(PRACTICE + "-");
  }

  /** The same under another name, with calls to every host going elsewhere. */
  Environment routed(String otherId, String otherLabel, Function<String, URI> route) {
    Map<String, URI> others =
        hosts.keySet().stream().collect(Collectors.toUnmodifiableMap(name -> name, route));
    return new Environment(otherId, otherLabel, hosts, proof, also, headers, others);
  }
}
