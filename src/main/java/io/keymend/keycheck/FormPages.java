package io.keymend.keycheck;

import io.keymend.article.Library;
import io.keymend.connection.ConnectionLink;
import io.keymend.connection.ConnectionLinks;
import io.keymend.connection.Connections;
import io.keymend.connection.Visitor;
import io.keymend.credential.CredentialFields;
import io.keymend.exchange.Exchanges;
import io.keymend.exchange.Pauses;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** The tester's form at its addresses. */
@ApplicationScoped
class FormPages {
  private final Exchanges exchanges;
  private final Pauses pauses;
  private final Library library;
  private final Visits visits;
  private final ConnectionLinks links;
  private final Connections connections;

  FormPages(
      Exchanges exchanges,
      Pauses pauses,
      Library library,
      Visits visits,
      ConnectionLinks links,
      Connections connections) {
    this.exchanges = exchanges;
    this.pauses = pauses;
    this.library = library;
    this.visits = visits;
    this.links = links;
    this.connections = connections;
  }

  /** The form that an address asks for. */
  Uni<Response> at(UriInfo address, TesterPlace page, HttpServerRequest request) {
    visits.tidy(request, page);
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    String token = asked.getFirst("connection");
    Visitor visitor = links.read(token);
    Optional<ConnectionLink> link = Optional.ofNullable(visitor.link());
    String exchange = link.map(ConnectionLink::exchange).orElse(asked.getFirst("exchange"));
    Optional<String> environment =
        link.map(ConnectionLink::environment)
            .or(() -> Optional.ofNullable(asked.getFirst("environment")))
            .filter(id -> !id.isBlank());
    TesterPlace place = page.in(library.current(), asked.getFirst("article"));
    TesterForm form = TesterForm.of(exchanges, exchange).at(place);
    if (asked.keySet().stream().anyMatch(CredentialFields.NAMES::contains)) {
      return page(405, form.saying("credential-in-address"))
          .invoke(response -> response.getHeaders().putSingle("Allow", "POST"));
    }
    CheckRequest wanted = CheckRequest.of(exchanges, exchange, environment.orElse(null));
    if (exchange != null && wanted.exchange() == null) {
      return page(404, form.saying("no-such-exchange"));
    }
    TesterForm shown =
        environment.isPresent() && wanted.complete() ? form.at(wanted.environment()) : form;
    return named(shown, visitor, token).flatMap(told -> page(200, unlessPaused(told, wanted)));
  }

  /** The form with the connection of a link, or with the word that the link cannot be used. */
  private Uni<TesterForm> named(TesterForm form, Visitor visitor, String token) {
    return connections
        .of(visitor)
        .map(
            belonging -> {
              if (belonging.linkLost()) {
                return form.saying("link-lost");
              }
              // A registry that does not answer leaves the link as it is.
              TesterForm linked = visitor.link() == null ? form : form.linked(token);
              return belonging.named() == null
                  ? linked
                  : linked.forConnection(belonging.named().label());
            });
  }

  private TesterForm unlessPaused(TesterForm form, CheckRequest wanted) {
    return Optional.ofNullable(wanted.exchange())
        .flatMap(pauses::left)
        .map(form::pausing)
        .orElse(form);
  }

  private Uni<Response> page(int status, TesterForm form) {
    return Html.page(status, TesterTemplates.page(library.current().site(), form, null));
  }
}
