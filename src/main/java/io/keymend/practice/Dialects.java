package io.keymend.practice;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the file of each exchange with the verifier that speaks for it; made with the first call,
 * so that a run without practice exchanges pays nothing.
 */
@ApplicationScoped
class Dialects {

  private final Map<String, PracticeFile> files;
  private final Map<String, Verifier> verifiers = new HashMap<>();

  Dialects(PracticeFiles files, @All List<Verifier> found) {
    this.files = files.all();
    found.forEach(this::add);
    this.files.keySet().forEach(this::checkVerified);
  }

  /** The exchange at a path, if there is one of this name; a site without keys knows nobody. */
  Optional<Dialect> find(PracticePath path) {
    String id = path.exchange();
    return Optional.ofNullable(files.get(id))
        .map(file -> new FileDialect(file, verifiers.get(id), path.site()));
  }

  /** The exchanges there are to practise with. */
  Set<String> exchanges() {
    return files.keySet();
  }

  private void add(Verifier verifier) {
    String name = verifier.getClass().getSimpleName();
    for (String id : verifier.exchanges()) {
      refuseIf(
          !files.containsKey(id),
          "%s speaks for '%s', but practice/%2$s.yaml is missing",
          name,
          id);
      Verifier other = verifiers.put(id, verifier);
      refuseIf(other != null, "%s is not the only verifier that speaks for '%s'", name, id);
    }
  }

  private void checkVerified(String id) {
    refuseIf(
        !verifiers.containsKey(id), "practice/%s.yaml is there, but no verifier speaks for it", id);
  }

  private static void refuseIf(boolean wrong, String fault, Object... details) {
    if (wrong) {
      throw new IllegalStateException(fault.formatted(details));
    }
  }
}
