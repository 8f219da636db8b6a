package io.keymend.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The search page, or only its results when the page's script asks. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SearchResource {
  private static final int RESULTS = 20;
  private final Finder finder;
  private final Misses misses;

  SearchResource(Finder finder, Misses misses) {
    this.finder = finder;
    this.misses = misses;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance page(Found found);

    static native TemplateInstance results(Found found);
  }

  /** What is found for the words of {@code q}; a recognised error belongs before it. */
  @GET
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  @ResponseHeader(name = "Vary", value = "Keymend-Part")
  public TemplateInstance search(@RestQuery String q, @HeaderParam("Keymend-Part") boolean part) {
    Found found = finder.find(Question.cut(q), RESULTS);
    if (part) {
      // While somebody types, most of what is asked is half a question.
      return Templates.results(found);
    }
    misses.ifNothing(found);
    return Templates.page(found);
  }

  /** The page's script says that the reader left and opened none of the results. */
  @POST
  @Path("/left")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public void left(@RestForm String q) {
    misses.tell(finder.find(Question.cut(q), RESULTS));
  }
}
