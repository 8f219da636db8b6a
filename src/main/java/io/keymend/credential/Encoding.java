package io.keymend.credential;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** How bytes are written as text. */
public enum Encoding {
  @JsonProperty("hex")
  HEX,
  @JsonProperty("base64")
  BASE64,
  @JsonProperty("utf8")
  UTF8;

  /** The text of these bytes. */
  public String write(byte[] bytes) {
    return switch (this) {
      case HEX -> HexFormat.of().formatHex(bytes);
      case BASE64 -> Base64.getEncoder().encodeToString(bytes);
      case UTF8 -> new String(bytes, StandardCharsets.UTF_8);
    };
  }

  /** The bytes of a credential; the JDK's own exceptions would quote it. */
  public byte[] read(String text) throws BadCredentialException {
    try {
      return switch (this) {
        case HEX -> HexFormat.of().parseHex(text);
        case BASE64 -> Base64.getDecoder().decode(text);
        case UTF8 -> text.getBytes(StandardCharsets.UTF_8);
      };
    } catch (IllegalArgumentException e) {
      throw new BadCredentialException();
    }
  }
}
