package io.keymend.site;

import io.keymend.MovableClock;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/**
 * A copy of the content that tests may edit, drafts among it, years after it was checked, and a
 * clock that can be moved. The practice exchange also takes the place of OKX's other sites, the
 * live one among them.
 */
public class CopiedContent implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "keymend.content.dir",
        ContentCopy.make().root().toString(),
        "keymend.content.drafts",
        "true",
        "keymend.exchanges.okx.base-url",
        "http://127.0.0.1:${keymend.practice.port}/okx",
        "keymend.outbound.insecure",
        "true");
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(MovableClock.class, OkxNews.class);
  }
}
