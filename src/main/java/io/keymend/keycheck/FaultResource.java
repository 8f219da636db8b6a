package io.keymend.keycheck;

import io.keymend.article.Article;
import io.keymend.article.Library;
import io.keymend.credential.FieldFault;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/**
 * Puts into words what a page has found in a paste by itself: it tells the kind of fault, its place
 * and the strange character, and never the value.
 */
@Path("/key-check/fault")
@Produces(Html.TYPE)
@NonBlocking
public class FaultResource {
  private final Exchanges exchanges;
  private final Library library;

  FaultResource(Exchanges exchanges, Library library) {
    this.exchanges = exchanges;
    this.library = library;
  }

  /** The words for one field; 400 where the question makes no sense. */
  @GET
  public Uni<Response> words(@BeanParam FoundFault found) {
    Exchange exchange = exchanges.find(found.exchange()).orElse(null);
    return exchange == null || !found.makesSense()
        ? Uni.createFrom().item(Response.status(400).build())
        : Html.render(template(exchange, found.told())).map(html -> Response.ok(html).build());
  }

  private TemplateInstance template(Exchange exchange, FieldFault fault) {
    Article article = library.current().articleFor(fault.diagnosis(), exchange.id());
    return TesterTemplates.fault(exchange, fault, article);
  }
}
