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
      outbound-ips: [192.0.2.1, 192.0.2.2, 192.0.2.3, 192.0.2.4, 192.0.2.5, 192.0.2.6, 192.0.2.7,
        192.0.2.8, 192.0.2.9, 203.0.113.0/28, "2001:db8::1"]
      notice: "A notice of {platform}."
      """;

  @Override
  public Map<String, String> getConfigOverrides() {
    ContentCopy copy = ContentCopy.make();
    copy.write("site.yaml", SITE);
    return Map.of("keymend.content.dir", copy.root().toString());
  }
}
