package io.keymend.connection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.keymend.api.Problem.Fault;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one connection of a call, and says of each member what is wrong with it. */
@ApplicationScoped
class RowReader {
  static final int LABEL = 120;
  static final int URL = 2000;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~:-]{1,64}");
  private static final Pattern OWNER = Pattern.compile("[!-~]{1,100}");
  private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}\\p{Zl}\\p{Zp}]+");
  private static final Pattern MEMBER = Pattern.compile("[A-Za-z_-]{1,24}");
  private static final String STATES =
      Arrays.stream(ConnectionState.values())
          .map(ConnectionState::id)
          .collect(Collectors.joining(", "));

  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Exchanges exchanges;

  /** What may stand in a member, and the sentence for all else. */
  private record Member(Predicate<String> good, String wish, boolean needed) {}

  RowReader(Exchanges exchanges) {
    this.exchanges = exchanges;
    need("id", ID.asMatchPredicate(), "1 to 64 letters, digits and . _ ~ : -");
    need("exchange", id -> exchanges.find(id).isPresent(), "the id of an exchange of the portal");
    need("accountHash", AccountHashes::isHash, "an HMAC-SHA-256 in hex (64) or base64url (43)");
    need("label", RowReader::isLabel, "one line of 1 to " + LABEL + " characters");
    need("url", RowReader::isAddress, "an https address of at most " + URL + " characters");
    need("owner", OWNER.asMatchPredicate(), "1 to 100 ASCII characters without spaces");
    need("state", state -> ConnectionState.of(state).isPresent(), "one of " + STATES);
    members.put("environment", new Member(site -> true, "text or null", false));
  }

  /** Whether a text can be a connection's id. */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /**
   * Reads one connection.
   *
   * @param row which entry of an array it is; null where there is no array
   * @param faults takes what is wrong; then the result is empty
   */
  Optional<Row> read(Integer row, JsonNode node, List<Fault> faults) {
    String id = text(node, "id").filter(RowReader::isId).orElse(null);
    if (!node.isObject()) {
      faults.add(new Fault(row, null, null, "must be an object"));
      return Optional.empty();
    }
    List<Fault> found = new ArrayList<>();
    members.forEach(
        (name, member) ->
            wrong(node, name, member).ifPresent(why -> found.add(new Fault(row, id, name, why))));
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!members.containsKey(name)) {
                found.add(new Fault(row, id, shown(name), "is not known"));
              }
            });
    if (found.isEmpty() && !hasSite(node)) {
      found.add(new Fault(row, id, "environment", "must be a site of the exchange"));
    }
    faults.addAll(found);
    return found.isEmpty() ? Optional.of(row(node)) : Optional.empty();
  }

  private static Optional<String> wrong(JsonNode node, String name, Member member) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return member.needed() ? Optional.of("is missing") : Optional.empty();
    }
    return value.isTextual() && member.good().test(value.textValue())
        ? Optional.empty()
        : Optional.of("must be " + member.wish());
  }

  private boolean hasSite(JsonNode node) {
    Optional<Exchange> exchange = text(node, "exchange").flatMap(exchanges::find);
    return text(node, "environment")
        .map(site -> exchange.flatMap(known -> known.environment(site)).isPresent())
        .orElse(true);
  }

  private static Row row(JsonNode node) {
    return new Row(
        node.get("id").textValue(),
        node.get("exchange").textValue(),
        AccountHashes.hex(node.get("accountHash").textValue()),
        node.get("label").textValue(),
        node.get("url").textValue(),
        node.get("owner").textValue(),
        node.get("state").textValue(),
        text(node, "environment").orElse(null));
  }

  private void need(String name, Predicate<String> good, String wish) {
    members.put(name, new Member(good, wish, true));
  }

  private static Optional<String> text(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name)).orElse(NullNode.instance).isTextual()
        ? Optional.of(node.get(name).textValue())
        : Optional.empty();
  }

  /** A name of any length or shape may be a value in the wrong place. */
  private static String shown(String name) {
    return MEMBER.matcher(name).matches() ? name : null;
  }

  private static boolean isLabel(String text) {
    return text.length() <= LABEL && !text.isBlank() && LINE.matcher(text).matches();
  }

  private static boolean isAddress(String text) {
    try {
      URI url = new URI(text);
      return text.length() <= URL
          && "https".equals(url.getScheme())
          && url.getHost() != null
          && url.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
