package io.keymend.article;

import io.keymend.address.Addresses;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The facts of {@code site.yaml}: the one file to change for another platform.
 *
 * @param supportReceiptUrl where support is written to with a receipt; empty where no link can
 *     carry one
 * @param platformKey what an API key of the platform itself looks like; null where nobody has said
 * @param securityContact where weaknesses of the portal are reported; empty where nobody has said
 */
public record SiteFacts(
    String platform,
    String platformUrl,
    String connectionsPage,
    String connectionsUrl,
    String supportUrl,
    String supportReceiptUrl,
    String statusUrl,
    List<String> outboundIps,
    Pattern platformKey,
    String securityContact,
    String notice) {

  /** What a receipt takes the place of. */
  static final String RECEIPT = "{receipt}";

  private static final String EXAMPLES = " (examples that belong to nobody)";

  public SiteFacts {
    outboundIps = List.copyOf(outboundIps);
  }

  /** Whether some of the addresses are examples, which must not get onto a key's list. */
  public boolean withExampleIps() {
    return outboundIps.stream()
        .flatMap(ip -> Addresses.read(ip).stream())
        .anyMatch(Addresses::isExample);
  }

  /** The link that takes a receipt to support. */
  public String supportWith(String receipt) {
    // Mail programs take a plus sign for what it is.
    String encoded = URLEncoder.encode(receipt, StandardCharsets.UTF_8).replace("+", "%20");
    return supportReceiptUrl.replace(RECEIPT, encoded);
  }

  /** The names that texts may use in braces, with their values. */
  public Map<String, String> names() {
    return Map.of(
        "platform", platform,
        "platform-url", platformUrl,
        "connections-page", connectionsPage,
        "connections-url", connectionsUrl,
        "support-url", supportUrl,
        "status-url", statusUrl,
        "outbound-ips", String.join(", ", outboundIps) + (withExampleIps() ? EXAMPLES : ""));
  }

  SiteFacts withNotice(String filled) {
    return new SiteFacts(
        platform,
        platformUrl,
        connectionsPage,
        connectionsUrl,
        supportUrl,
        supportReceiptUrl,
        statusUrl,
        outboundIps,
        platformKey,
        securityContact,
        filled);
  }
}
