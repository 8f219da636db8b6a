package io.keymend.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The specimen for checks: none ends before its exchange answers, and a site may show frames. */
public class SpecimenChecks extends SpecimenContent {
  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(PlatformSite.class));
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
    settings.put("keymend.limits.deadline", "PT10M");
    return settings;
  }
}
