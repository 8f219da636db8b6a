package io.keymend.feedback;

import io.keymend.article.Article;
import io.keymend.article.Library;
import io.keymend.article.SiteFacts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;

/** Takes the reactions. */
@Path("/feedback")
@Produces(MediaType.TEXT_HTML)
public class FeedbackResource {
  private static final Logger LOG = Logger.getLogger(FeedbackResource.class);
  private final Library library;
  private final Clock clock;

  FeedbackResource(Library library, Clock clock) {
    this.library = library;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance page(
        SiteFacts site, Article article, String outcome, String comment);

    static native TemplateInstance part(Article article, String outcome, String comment);
  }

  /**
   * Keeps a reaction and says thanks; a fault of the database loses the reaction, not the words.
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Blocking
  public Response receive(
      @RestForm String article,
      @RestForm String reaction,
      @RestForm String comment,
      @HeaderParam("HX-Request") boolean part) {
    Optional<Article> about = library.current().article(article == null ? "" : article);
    Optional<Reaction> felt = Reaction.find(reaction);
    String words = Comment.clean(comment);
    if (about.isEmpty() || felt.isEmpty()) {
      return answer(
          400, about.orElse(null), about.isEmpty() ? "no-article" : "no-reaction", words, part);
    }
    return keep(about.get(), felt.get(), words)
        ? answer(200, about.get(), "thanks", "", part)
        : answer(503, about.get(), "not-kept", words, part);
  }

  private boolean keep(Article article, Reaction reaction, String comment) {
    Feedback feedback = new Feedback();
    feedback.article = article.slug();
    feedback.reaction = reaction;
    feedback.comment = comment;
    feedback.received = clock.instant();
    try {
      QuarkusTransaction.requiringNew().run(() -> feedback.persist());
      return true;
    } catch (RuntimeException e) {
      LOG.errorf("a reaction could not be kept: %s", e.getClass().getName());
      return false;
    }
  }

  private Response answer(
      int status, Article article, String outcome, String comment, boolean part) {
    TemplateInstance template =
        part
            ? Templates.part(article, outcome, comment)
            : Templates.page(library.current().site(), article, outcome, comment);
    return Response.status(status)
        .header("Cache-Control", "no-store")
        .entity(template.render())
        .build();
  }
}
