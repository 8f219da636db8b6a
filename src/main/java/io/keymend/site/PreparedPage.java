package io.keymend.site;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** One page as finished bytes, plain and packed, for every theme. */
final class PreparedPage {
  /** For addresses that keep their content: ask again every time. */
  static final String REVALIDATE = "no-cache";

  /** For pictures under an address without a hash, where an older copy does no harm. */
  static final String FOR_A_DAY = "public, max-age=86400";

  /** For addresses that carry a hash of their content. */
  static final String FOR_EVER = "public, max-age=31536000, immutable";

  private static final String HTML = "text/html;charset=UTF-8";
  private static final String ROOT = "<html lang=\"en\"";
  private static final Pattern NO_GZIP = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

  private final int status;
  private final Map<Theme, Encodings> themes;

  /** The same bytes plain and packed. */
  private record Encodings(Variant plain, Variant packed) {}

  private PreparedPage(int status, Map<Theme, Encodings> themes) {
    this.status = status;
    this.themes = themes;
  }

  /** Prepares an answer that looks the same in every theme. */
  static PreparedPage of(HeaderBlock headers, String type, byte[] body, String caching) {
    return inEveryTheme(200, encode(headers, type, body, caching, "Accept-Encoding"));
  }

  /** Prepares an HTML page. */
  static PreparedPage html(HeaderBlock headers, String html) {
    Map<Theme, Encodings> themes = new EnumMap<>(Theme.class);
    for (Theme theme : Theme.values()) {
      byte[] body =
          html.replaceFirst(ROOT, ROOT + theme.attribute()).getBytes(StandardCharsets.UTF_8);
      themes.put(theme, encode(headers, HTML, body, REVALIDATE, "Accept-Encoding, Cookie"));
    }
    return new PreparedPage(200, themes);
  }

  /** Prepares a lasting redirect within the portal. */
  static PreparedPage movedTo(HeaderBlock headers, String address) {
    Variant moved =
        Variant.plain(headers, HTML, REVALIDATE, "Accept-Encoding", new byte[0])
            .with(HttpHeaders.LOCATION, address);
    return inEveryTheme(301, new Encodings(moved, moved));
  }

  private static PreparedPage inEveryTheme(int status, Encodings same) {
    return new PreparedPage(
        status, Map.of(Theme.SYSTEM, same, Theme.LIGHT, same, Theme.DARK, same));
  }

  /** Writes the page, or that the reader's copy is still good. */
  void write(HttpServerRequest request) {
    Encodings encodings = themes.get(Appearance.of(request));
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    Variant variant = takesGzip(accepted) ? encodings.packed() : encodings.plain();
    if (status == 200 && variant.isKnown(request)) {
      variant.confirm(request);
    } else {
      variant.write(request, status);
    }
  }

  private static Encodings encode(
      HeaderBlock headers, String type, byte[] body, String caching, String vary) {
    return new Encodings(
        Variant.plain(headers, type, caching, vary, body),
        Variant.packed(headers, type, caching, vary, body));
  }

  private static boolean takesGzip(String accepted) {
    return accepted != null && accepted.contains("gzip") && !NO_GZIP.matcher(accepted).find();
  }
}
