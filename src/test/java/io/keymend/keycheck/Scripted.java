package io.keymend.keycheck;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.File;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets every exchange's calls go to a scripted one, by the operator's own setting. */
public class Scripted implements QuarkusTestProfile {
  /** One of every signing scheme, with full answers in {@link GoodAnswers}. */
  static final List<String> EXCHANGES = List.of("binance", "bybit", "coinbase", "kraken", "okx");

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(Start.class));
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("keymend.limits.deadline", "PT60S", "keymend.limits.longest-pause", "PT0S");
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(Unlimited.class);
  }

  /** The same with a deadline that is soon over. */
  public static class Hurried extends Scripted {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("keymend.limits.deadline", "PT1S", "keymend.limits.longest-pause", "PT0S");
    }
  }

  /** Starts and ends the scripted exchange, and hands it to the test. */
  public static class Start implements QuarkusTestResourceLifecycleManager {
    private ScriptedExchange exchange;

    @Override
    public Map<String, String> start() {
      exchange = new ScriptedExchange();
      Map<String, String> settings = new LinkedHashMap<>();
      settings.put("keymend.outbound.insecure", "true");
      for (String file : new File("src/main/resources/exchanges").list()) {
        String id = file.replace(".yaml", "");
        settings.put("keymend.exchanges." + id + ".base-url", exchange.address(id));
      }
      return settings;
    }

    @Override
    public void inject(TestInjector injector) {
      injector.injectIntoFields(
          exchange,
          field ->
              field.getType() == ScriptedExchange.class
                  && !Modifier.isStatic(field.getModifiers()));
    }

    @Override
    public void stop() {
      exchange.close();
    }
  }
}
