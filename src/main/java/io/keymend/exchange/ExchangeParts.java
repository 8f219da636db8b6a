package io.keymend.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the parts of an exchange's file fit together. */
final class ExchangeParts {
  private ExchangeParts() {}

  /** Refuses a file without one of these parts; they come as name and value in turns. */
  static void present(Object... parts) {
    for (int i = 0; i < parts.length; i += 2) {
      boolean empty = parts[i + 1] instanceof Collection<?> list && list.isEmpty();
      require(parts[i + 1] != null && !empty, "'" + parts[i] + "' is missing");
    }
  }

  /** Refuses probes that are asked for but not there, and hosts that an environment lacks. */
  static void fit(List<Environment> environments, Map<String, Probe> probes, Errors errors) {
    for (Environment environment : environments) {
      for (String call : callsOf(environment).toList()) {
        require(probes.containsKey(call), environment.id() + " needs the probe " + call);
        String host = probes.get(call).host();
        require(environment.hosts().containsKey(host), environment.id() + " has no host " + host);
      }
      require(!probes.get(environment.proof()).needsAccount(), "a proof cannot need {account}");
    }
    Set<String> proofs = environments.stream().map(Environment::proof).collect(Collectors.toSet());
    for (ErrorRule rule : errors.rules()) {
      require(!rule.again() || proofs.contains(rule.call()), "only a proof is made again");
    }
    errors.rules().stream()
        .flatMap(rule -> rule.narrow().stream())
        .forEach(step -> require(probes.containsKey(step.call()), "no probe " + step.call()));
  }

  private static Stream<String> callsOf(Environment environment) {
    return Stream.concat(Stream.of(environment.proof()), environment.also().stream());
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
