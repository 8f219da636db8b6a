package io.keymend.keycheck;

import io.keymend.article.Library;
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

  FormPages(Exchanges exchanges, Pauses pauses, Library library, Visits visits) {
    this.exchanges = exchanges;
    this.pauses = pauses;
    this.library = library;
    this.visits = visits;
  }

  /** The form that an address asks for. */
  Uni<Response> at(UriInfo address, TesterPlace page, HttpServerRequest request) {
    visits.tidy(request, page);
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    String exchange = asked.getFirst("exchange");
    Optional<String> environment =
        Optional.ofNullable(asked.getFirst("environment")).filter(id -> !id.isBlank());
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
    return page(
        200,
        Optional.ofNullable(wanted.exchange())
            .flatMap(pauses::left)
            .map(shown::pausing)
            .orElse(shown));
  }

  private Uni<Response> page(int status, TesterForm form) {
    return Html.page(status, TesterTemplates.page(library.current().site(), form, null));
  }
}
