package io.keymend.status;

import io.keymend.MovableClock;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** Watching is on, but no round begins by itself, and the clock stands still. */
public class Halted implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("keymend.status.every", "1s", "quarkus.scheduler.start-mode", "halted");
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(MovableClock.class);
  }
}
