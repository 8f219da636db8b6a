package io.keymend.article;

import static java.util.stream.Collectors.toSet;

import inet.ipaddr.IPAddress;
import io.keymend.address.Addresses;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Reads {@code site.yaml}; nothing comes back when anything is wrong. */
final class SiteReader {

  private static final List<String> KEYS =
      List.of(
          "platform",
          "platform-url",
          "connections-page",
          "connections-url",
          "support-url",
          "status-url",
          "outbound-ips",
          "notice");

  private static final String WITH_RECEIPT = "support-receipt-url";
  private static final String PLATFORM_KEY = "platform-key";
  private static final String CONTACT = "security-contact";

  /** The ways that RFC 9116 takes: none that others on the way could read. */
  private static final Pattern REPORTS = Pattern.compile("(https://|mailto:|tel:)\\S+");

  /** Pages put these addresses into links as they are. */
  private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:|/(?!/))\\S*");

  private final Keys keys;

  private SiteReader(Keys keys) {
    this.keys = keys;
  }

  static Optional<SiteFacts> read(Sources sources, Problems problems) {
    Spot start = new Spot(Sources.SITE, 1);
    String yaml = sources.texts().get(Sources.SITE);
    if (yaml == null) {
      // A file that is there but not text has been reported already.
      if (!sources.paths().contains(Sources.SITE)) {
        problems.add(start, "is missing");
      }
      return Optional.empty();
    }
    return new SiteReader(KeyReader.read(yaml, start, problems)).facts();
  }

  private Optional<SiteFacts> facts() {
    keys.allow(
        Stream.concat(KEYS.stream(), Stream.of(WITH_RECEIPT, PLATFORM_KEY, CONTACT))
            .collect(toSet()));
    keys.demand(KEYS);
    SiteFacts raw =
        new SiteFacts(
            line("platform"),
            address("platform-url"),
            line("connections-page"),
            address("connections-url"),
            address("support-url"),
            addressWithReceipt(),
            address("status-url"),
            ips("outbound-ips"),
            pattern(PLATFORM_KEY),
            contact(),
            keys.text("notice", "").text());
    return withNotice(raw);
  }

  private Optional<SiteFacts> withNotice(SiteFacts raw) {
    Names names = Names.of(raw);
    String notice = names.fill(raw.notice());
    for (String unknown : names.unknown(notice)) {
      keys.wrong(
          "notice", keys.text("notice", "").line(), "uses the unknown name {" + unknown + "}");
    }
    return keys.sound() ? Optional.of(raw.withNotice(notice)) : Optional.empty();
  }

  /** A name of several lines would shift the lines of every text that uses it. */
  private String line(String key) {
    Keys.Item item = keys.text(key, "");
    if (item.text().contains("\n")) {
      keys.wrong(key, item.line(), "has more than one line");
    }
    return item.text();
  }

  /** Customers put these on their keys, so that a slip here would lock the platform out. */
  private List<String> ips(String key) {
    List<Keys.Item> items = keys.someOf(key);
    for (Keys.Item item : items) {
      Optional<IPAddress> address = Addresses.read(item.text());
      if (address.isEmpty()) {
        keys.wrong(key, item.line(), "is not an IP address: " + item.text());
      } else if (Addresses.isInner(address.get()) || Addresses.isEverything(address.get())) {
        keys.wrong(key, item.line(), "is not an address of the internet: " + item.text());
      }
    }
    return items.stream().map(Keys.Item::text).toList();
  }

  private Pattern pattern(String key) {
    Keys.Item item = keys.text(key, "");
    try {
      return item.text().isEmpty() ? null : Pattern.compile(item.text());
    } catch (PatternSyntaxException e) {
      keys.wrong(key, item.line(), "is not a regular expression: " + item.text());
      return null;
    }
  }

  private String contact() {
    Keys.Item item = keys.text(CONTACT, "");
    if (!item.text().isEmpty() && !REPORTS.matcher(item.text()).matches()) {
      keys.wrong(CONTACT, item.line(), "is not an https, mail or phone address: " + item.text());
    }
    return item.text();
  }

  private String addressWithReceipt() {
    String address = address(WITH_RECEIPT);
    if (!address.isEmpty() && !address.contains(SiteFacts.RECEIPT)) {
      int line = keys.text(WITH_RECEIPT, "").line();
      keys.wrong(WITH_RECEIPT, line, "has no place for " + SiteFacts.RECEIPT);
    }
    return address;
  }

  private String address(String key) {
    Keys.Item item = keys.text(key, "");
    if (!item.text().isEmpty() && !ADDRESS.matcher(item.text()).matches()) {
      keys.wrong(key, item.line(), "is not a web or mail address: " + item.text());
    }
    return item.text();
  }
}
