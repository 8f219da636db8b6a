package io.keymend.site;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Another platform has taken the portal over; it has more addresses than some keys can have. */
public class OtherPlatform implements QuarkusTestProfile {
  private static final String SITE =
      """
      platform: Acme Trading
      platform-url: https://acme.example/home
      connections-page: Linked accounts
      connections-url: https://acme.example/linked
      support-url: https://acme.example/support
      support-receipt-url: https://acme.example/write?about={receipt}
      status-url: https://acme.example/status
      outbound-ips: [198.18.0.1, 198.18.0.2, 198.18.0.3, 198.18.0.4, 198.18.0.5, 198.18.0.6, 198.18.0.7,
        198.18.0.8, 198.18.0.9, 198.19.0.0/28, "2001:2::1"]
      notice: "A notice of {platform}."
      """;

  @Override
  public Map<String, String> getConfigOverrides() {
    ContentCopy copy = ContentCopy.make();
    copy.write("site.yaml", SITE);
    return Map.of("keymend.content.dir", copy.root().toString());
  }
}
