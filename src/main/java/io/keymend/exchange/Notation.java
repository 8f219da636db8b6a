package io.keymend.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** How an exchange wants several addresses written into its IP list. */
public enum Notation {
  @JsonProperty("lines")
  LINES,
  @JsonProperty("commas")
  COMMAS,
  @JsonProperty("spaces")
  SPACES,
  @JsonProperty("one-at-a-time")
  ONE_AT_A_TIME,
  @JsonProperty("cidr")
  CIDR;

  /** The word used in exchange files and templates. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The texts to paste, one after another: all addresses in one, or each by itself. */
  public List<String> pieces(List<String> addresses) {
    return switch (this) {
      case LINES -> List.of(String.join("\n", addresses));
      case COMMAS -> List.of(String.join(",", addresses));
      case SPACES -> List.of(String.join(" ", addresses));
      case ONE_AT_A_TIME -> List.copyOf(addresses);
      case CIDR -> LINES.pieces(addresses.stream().map(Notation::block).toList());
    };
  }

  private static String block(String address) {
    return address.contains("/") ? address : address + (address.contains(":") ? "/128" : "/32");
  }
}
