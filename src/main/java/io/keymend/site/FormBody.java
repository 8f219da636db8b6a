package io.keymend.site;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads a form whose length is known to be small, and lets it on only when it can be decoded.
 *
 * <p>The parser behind would write a value with a broken escape into the log, and never answer.
 */
final class FormBody {
  private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private final RoutingContext context;
  private final Consumer<String> refusal;

  FormBody(RoutingContext context, Consumer<String> refusal) {
    this.context = context;
    this.refusal = refusal;
  }

  /** Whether a content type is that of a form. */
  static boolean isForm(String type) {
    return type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }

  void read() {
    context.request().body().onSuccess(this::judge);
    context.request().resume();
  }

  private void judge(Buffer body) {
    String text = body.toString(StandardCharsets.ISO_8859_1);
    if (BROKEN.matcher(text).find()) {
      refusal.accept(RefusedBody.exchangeIn(text));
    } else {
      context.setBody(body);
      context.next();
    }
  }
}
