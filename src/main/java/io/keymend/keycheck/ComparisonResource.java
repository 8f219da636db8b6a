package io.keymend.keycheck;

import io.keymend.credential.PasteComparison;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Compares two pastes of the same value and says only where they differ. A page with scripts does
 * that by itself and asks for the words alone.
 */
@Path("/compare-pastes")
@Produces(Html.TYPE)
@NonBlocking
public class ComparisonResource {

  @CheckedTemplate(basePath = "comparison")
  static class Templates {
    static native TemplateInstance page(PasteComparison comparison, boolean incomplete);

    static native TemplateInstance words(PasteComparison comparison);
  }

  /** The empty form. */
  @GET
  public Uni<Response> form() {
    return Html.page(200, Templates.page(null, false));
  }

  /** Where the two differ; neither is kept or shown. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> compare(@BeanParam ComparisonForm posted) {
    PasteComparison found = posted.compared().orElse(null);
    return Html.page(found == null ? 400 : 200, Templates.page(found, found == null));
  }

  /** The words for a comparison; 400 for one that cannot be. */
  @GET
  @Path("/words")
  public Uni<Response> words(@BeanParam FoundComparison found) {
    return found.makesSense()
        ? Html.page(200, Templates.words(found.told()))
        : Uni.createFrom().item(Response.status(400).build());
  }
}
