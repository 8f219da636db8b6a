package io.keymend.site;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * One page as finished bytes, plain and packed, for every theme. Each of these is made when it is
 * first wanted and then kept, so that a new state of the content is there at once.
 */
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
  private final boolean themed;
  private final Making making;
  private final AtomicReferenceArray<Variant> made =
      new AtomicReferenceArray<>(Theme.values().length * 2);

  /** Makes one form of the page, always the same. */
  private interface Making {
    Variant of(Theme theme, boolean packed);
  }

  private PreparedPage(int status, boolean themed, Making making) {
    this.status = status;
    this.themed = themed;
    this.making = making;
  }

  /** An answer that looks the same in every theme. */
  static PreparedPage of(HeaderBlock headers, String type, byte[] body, String caching) {
    return of(headers, type, caching, () -> body);
  }

  /** A text to be asked for again every time, which always comes out the same. */
  static PreparedPage text(HeaderBlock headers, String type, Supplier<String> text) {
    return of(headers, type, REVALIDATE, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }

  private static PreparedPage of(
      HeaderBlock headers, String type, String caching, Supplier<byte[]> body) {
    return new PreparedPage(
        200,
        false,
        (theme, packed) ->
            Variant.of(headers, type, caching, "Accept-Encoding", body.get(), packed));
  }

  /** An HTML page whose text always comes out the same. */
  static PreparedPage html(HeaderBlock headers, Supplier<String> html) {
    return new PreparedPage(
        200,
        true,
        (theme, packed) ->
            Variant.of(
                headers, HTML, REVALIDATE, "Accept-Encoding, Cookie", in(theme, html), packed));
  }

  /** A lasting redirect within the portal. */
  static PreparedPage movedTo(HeaderBlock headers, String address) {
    return new PreparedPage(
        301,
        false,
        (theme, packed) ->
            Variant.of(headers, HTML, REVALIDATE, "Accept-Encoding", new byte[0], false)
                .with(HttpHeaders.LOCATION, address));
  }

  private static byte[] in(Theme theme, Supplier<String> html) {
    return html.get().replaceFirst(ROOT, ROOT + theme.attribute()).getBytes(StandardCharsets.UTF_8);
  }

  /** Makes the form that most readers get. */
  void prepare() {
    variant(Theme.SYSTEM, true);
  }

  /** Writes the page, or that the reader's copy is still good. */
  void write(HttpServerRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    Theme theme = themed ? Appearance.of(request) : Theme.SYSTEM;
    Variant variant = variant(theme, takesGzip(accepted));
    if (status == 200 && variant.isKnown(request)) {
      variant.confirm(request);
    } else {
      variant.write(request, status);
    }
  }

  private Variant variant(Theme theme, boolean packed) {
    int place = theme.ordinal() * 2 + (packed ? 1 : 0);
    Variant there = made.get(place);
    if (there == null) {
      there = making.of(theme, packed);
      made.set(place, there);
    }
    return there;
  }

  private static boolean takesGzip(String accepted) {
    return accepted != null && accepted.contains("gzip") && !NO_GZIP.matcher(accepted).find();
  }
}
