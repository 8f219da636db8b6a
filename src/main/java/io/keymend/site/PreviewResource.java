package io.keymend.site;

import io.keymend.article.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.ResponseHeader;

/** Shows writers what is to be mended in the content; it is not there for readers. */
@Path("/preview")
class PreviewResource {
  private final Bench bench;
  private final boolean open;

  PreviewResource(
      Bench bench, @ConfigProperty(name = "keymend.preview", defaultValue = "false") boolean open) {
    this.bench = bench;
    this.open = open;
  }

  @CheckedTemplate(basePath = "site")
  static class Templates {
    static native TemplateInstance preview(List<Problem> refused, List<Problem> found);
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  public TemplateInstance page() {
    if (!open) {
      throw new NotFoundException();
    }
    return Templates.preview(bench.refused(), bench.found());
  }
}
