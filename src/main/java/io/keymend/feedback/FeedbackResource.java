package io.keymend.feedback;

import io.keymend.article.Article;
import io.keymend.article.Library;
import io.keymend.article.SiteFacts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/** Takes the reactions. */
@Path("/feedback")
@Produces(MediaType.TEXT_HTML)
public class FeedbackResource {
  private static final Logger LOG = Logger.getLogger(FeedbackResource.class);
  private final Library library;
  private final Clock clock;
  private final RandomGenerator random;

  FeedbackResource(Library library, Clock clock, RandomGenerator random) {
    this.library = library;
    this.clock = clock;
    this.random = random;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance page(SiteFacts site, Article article, Said said);

    static native TemplateInstance part(Article article, Said said);
  }

  /**
   * Keeps a reaction and says thanks; a fault of the database loses the reaction, not the words.
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Blocking
  public Response receive(
      @BeanParam ReactionForm posted, @HeaderParam("Keymend-Part") boolean part) {
    Optional<Article> about = library.current().article(posted.slug());
    Optional<Reaction> felt = posted.reaction();
    if (about.isEmpty() || felt.isEmpty()) {
      String why = about.isEmpty() ? "no-article" : "no-reaction";
      return answer(400, about.orElse(null), Said.of(why, posted), part);
    }
    try {
      Said kept =
          QuarkusTransaction.requiringNew().call(() -> keep(about.get(), felt.get(), posted));
      return answer(200, about.get(), kept, part);
    } catch (RuntimeException e) {
      LOG.errorf("a reaction could not be kept: %s", e.getClass().getName());
      return answer(503, about.get(), Said.of("not-kept", posted), part);
    }
  }

  private Said keep(Article article, Reaction felt, ReactionForm posted) {
    Feedback row =
        posted
            .ticket()
            .flatMap(ticket -> Feedback.find(ticket, article))
            .orElseGet(() -> Feedback.begin(article, Ticket.fresh(random), clock.instant()));
    boolean more = row.reaction == felt && posted.explains();
    row.change(felt, posted);
    row.persist();
    return Said.of(more ? "explained" : "noted", row);
  }

  private Response answer(int status, Article article, Said said, boolean part) {
    TemplateInstance template =
        part
            ? Templates.part(article, said)
            : Templates.page(library.current().site(), article, said);
    return Response.status(status)
        .header("Cache-Control", "no-store")
        .entity(template.render())
        .build();
  }
}
