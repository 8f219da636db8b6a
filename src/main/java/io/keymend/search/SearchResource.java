package io.keymend.search;

import io.keymend.article.SiteFacts;
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
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The search page, or only its results when the page's script asks.
 *
 * <p>The box posts, because somebody will paste a key into it: what comes back as an address has no
 * secret in it.
 */
@Path("/search")
@Produces("text/html;charset=UTF-8")
@Blocking
public class SearchResource {
  private final SearchBox box;
  private final Misses misses;

  SearchResource(SearchBox box, Misses misses) {
    this.box = box;
    this.misses = misses;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance page(SiteFacts site, Asked asked);

    static native TemplateInstance results(SiteFacts site, Asked asked);
  }

  /** What {@code q} means and finds. */
  @GET
  public Response search(@RestQuery String q) {
    return page(box.ask(q));
  }

  /**
   * The same for what was put into a search box: its address, or the page where that is too long.
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(@RestForm String q, @HeaderParam("Keymend-Part") boolean part) {
    if (part) {
      Asked asked = box.whileTyping(q);
      return answer(Templates.results(asked.found().site(), asked));
    }
    return box.addressOf(q)
        .map(address -> Response.seeOther(address).build())
        .orElseGet(() -> page(box.ask(q)));
  }

  /** The page's script says that the reader left and opened none of the results. */
  @POST
  @Path("/left")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public void left(@RestForm String q) {
    misses.tell(box.find(q));
  }

  private static Response page(Asked asked) {
    return answer(Templates.page(asked.found().site(), asked));
  }

  private static Response answer(TemplateInstance page) {
    return Response.ok(page.render()).header("Cache-Control", "no-store").build();
  }
}
