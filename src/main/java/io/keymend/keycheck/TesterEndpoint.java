package io.keymend.keycheck;

import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestMulti;

/** The tester at one address: its form, and the answer to a posted key. */
@Produces(Html.TYPE)
@NonBlocking
abstract class TesterEndpoint {
  private final FormPages forms;
  private final Reception reception;
  private final TesterPlace place;

  TesterEndpoint(FormPages forms, Reception reception, TesterPlace place) {
    this.forms = forms;
    this.reception = reception;
    this.place = place;
  }

  /** The form; an address that carries a credential is refused. */
  @GET
  public Uni<Response> form(@Context UriInfo address, @Context HttpServerRequest request) {
    return forms.at(address, place, request);
  }

  /** The answer to a posted key; a part of a page when the page's script asks. */
  @POST
  @Uncompressed
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public RestMulti<String> check(
      @BeanParam KeyCheckForm posted,
      @HeaderParam(Html.PART) boolean part,
      @Context HttpServerRequest request) {
    return reception.receive(posted, place, part, request);
  }
}
