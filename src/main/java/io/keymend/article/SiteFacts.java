package io.keymend.article;

import java.util.List;
import java.util.Map;

/** The facts of {@code site.yaml}: the one file to change for another platform. */
public record SiteFacts(
    String platform,
    String platformUrl,
    String connectionsPage,
    String connectionsUrl,
    String supportUrl,
    String statusUrl,
    List<String> outboundIps,
    String notice) {

  public SiteFacts {
    outboundIps = List.copyOf(outboundIps);
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
        "outbound-ips", String.join(", ", outboundIps));
  }

  SiteFacts withNotice(String filled) {
    return new SiteFacts(
        platform,
        platformUrl,
        connectionsPage,
        connectionsUrl,
        supportUrl,
        statusUrl,
        outboundIps,
        filled);
  }
}
