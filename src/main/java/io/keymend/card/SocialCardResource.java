package io.keymend.card;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.article.Library;
import io.keymend.exchange.Exchanges;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;

/** The picture of an article by its slug, and one for all pages that are no article. */
@Path("/og")
public class SocialCardResource {
  /** The address carries no hash, and an older picture does no harm. */
  private static final String FOR_A_DAY = "public, max-age=86400";

  private static final String GENERAL = "home";

  private final Library library;
  private final Exchanges exchanges;
  private final SocialCards cards;

  SocialCardResource(Library library, Exchanges exchanges, SocialCards cards) {
    this.library = library;
    this.exchanges = exchanges;
    this.cards = cards;
  }

  /** The picture, or that the asker's copy is still good. */
  @GET
  @Path("/{slug}.png")
  @Blocking
  public Response picture(
      @RestPath String slug, @Context Request request, HttpServerResponse response) {
    SocialCards.Picture picture = cards.with(textOf(slug).orElseThrow(NotFoundException::new));
    // In place of the usual one, since other sites show this picture.
    response.putHeader("Cross-Origin-Resource-Policy", "cross-origin");
    EntityTag tag = new EntityTag(picture.tag());
    Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
    if (answer == null) {
      answer = Response.ok(picture.png(), "image/png");
      // For HEAD, where nobody counts the bytes.
      response.putHeader("Content-Length", Integer.toString(picture.png().length));
    }
    return answer.tag(tag).header("Cache-Control", FOR_A_DAY).build();
  }

  private Optional<CardText> textOf(String slug) {
    Catalogue catalogue = library.current();
    return catalogue
        .article(slug)
        .or(() -> catalogue.alias(slug))
        .map(article -> textOf(catalogue, article))
        .or(
            () ->
                Optional.of(CardText.general(catalogue.site())).filter(g -> slug.equals(GENERAL)));
  }

  private CardText textOf(Catalogue catalogue, Article article) {
    return CardText.of(catalogue.site(), article, exchanges.find(article.meta().exchange()));
  }
}
