package io.keymend.exchange;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * One site of an exchange on which a key can live: the live one, a region, a test or demo site.
 *
 * @param id the word of the form field {@code environment}
 * @param label what readers see
 * @param hosts base addresses by name; {@code main} is mandatory
 * @param plan the probes to make, in this order
 * @param headers fixed headers that every call to this environment carries
 */
public record Environment(
    String id,
    String label,
    Map<String, URI> hosts,
    List<String> plan,
    Map<String, String> headers) {

  /** The environment of the practice exchange, in development and tests. */
  public static final String PRACTICE = "practice";

  /** Refuses an environment without a main host or a plan. */
  public Environment {
    if (hosts == null || !hosts.containsKey("main") || plan == null || plan.isEmpty()) {
      throw new IllegalArgumentException("environment " + id + " needs a main host and a plan");
    }
    headers = headers == null ? Map.of() : Map.copyOf(headers);
  }

  /** The same with every host replaced. */
  Environment at(URI base) {
    Map<String, URI> replaced =
        hosts.keySet().stream()
            .collect(java.util.stream.Collectors.toUnmodifiableMap(name -> name, name -> base));
    return new Environment(id, label, replaced, plan, headers);
  }
}
