package io.keymend.site;

import io.keymend.MovableClock;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/**
 * A portal as an operator sets it up: it knows its address and who may frame it, has a contact for
 * weaknesses, neither a preview nor a token, and an article with a title that every format must
 * escape.
 */
public class InProduction implements QuarkusTestProfile {
  static final String OWN = "https://help.example";
  static final String ODD = "A & B <script> \"C\"";

  @Override
  public Map<String, String> getConfigOverrides() {
    ContentCopy copy = ContentCopy.make();
    copy.write(
        "site.yaml", copy.read("site.yaml") + "\nsecurity-contact: mailto:safe@acme.example\n");
    copy.write(
        "safety/keep-keys-safe/odd.md",
        "---\ntitle: '" + ODD + "'\nsummary: 'B & <i>'\nupdated: 2031-03-09\n---\n\nText.\n");
    return Map.of(
        "keymend.content.dir",
        copy.root().toString(),
        "keymend.site.url",
        OWN + "/",
        "keymend.embed.ancestors",
        "https://app.example,http://localhost:4321",
        "keymend.preview",
        "false",
        "keymend.api.token",
        "");
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(MovableClock.class);
  }
}
