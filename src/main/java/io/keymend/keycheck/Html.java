package io.keymend.keycheck;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestMulti;

/** How the tester's answers go out: HTML that nobody keeps, in as many pieces as it takes. */
final class Html {
  static final String TYPE = "text/html;charset=UTF-8";

  /** The header by which the page's script asks for a part of a page. */
  static final String PART = "Keymend-Part";

  private Html() {}

  /** An answer of one or more pieces, each sent as soon as it is there. */
  static RestMulti.SyncRestMulti.Builder<String> answer(int status, Multi<String> pieces) {
    return RestMulti.fromMultiData(pieces)
        .status(status)
        .header("Content-Type", TYPE)
        .header("Cache-Control", "no-store")
        // A proxy that collects the pieces would hide how far the check is.
        .header("X-Accel-Buffering", "no");
  }

  /** A whole page that nobody keeps. */
  static Uni<Response> page(int status, TemplateInstance template) {
    return render(template)
        .map(
            html ->
                Response.status(status)
                    .type(TYPE)
                    .header("Cache-Control", "no-store")
                    .entity(html)
                    .build());
  }

  static Uni<String> render(TemplateInstance template) {
    return Uni.createFrom().completionStage(template::renderAsync);
  }
}
