package io.keymend.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** The page of practice keys, each with a button that sends it to the key check. */
@Path("/practice")
class PracticeResource {

  private final PracticeConfig config;
  private final PracticeFiles files;

  PracticeResource(PracticeConfig config, PracticeFiles files) {
    this.config = config;
    this.files = files;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance page() {
    if (!config.enabled()) {
      throw new NotFoundException();
    }
    return Templates.keys(files.all());
  }

  @CheckedTemplate(basePath = "practice")
  static class Templates {
    static native TemplateInstance keys(Map<String, PracticeFile> exchanges);
  }
}
