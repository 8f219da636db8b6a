package io.keymend.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keymend.article.Catalogue;
import io.keymend.article.Library;
import io.keymend.exchange.Exchanges;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.Map;

/** Addresses that stay: of every known code, and of the list of them all. */
@Path("/")
@NonBlocking
public class CodeResource {
  private final Library library;
  private final Exchanges exchanges;
  private final ObjectMapper mapper;
  private volatile Prepared prepared;

  /** The codes of one catalogue, and the same as JSON. */
  private record Prepared(CodeBook book, String json) {}

  CodeResource(Library library, Exchanges exchanges, ObjectMapper mapper) {
    this.library = library;
    this.exchanges = exchanges;
    this.mapper = mapper;
  }

  /** Leads to the article about a code. */
  @GET
  @Path("e/{exchange}/{code:.+}")
  public Response code(String exchange, String code) {
    String place =
        current()
            .book()
            .find(exchange, code)
            .map(CodeBook.Entry::article)
            .orElseThrow(NotFoundException::new);
    return Response.status(Response.Status.FOUND)
        .header(HttpHeaders.LOCATION, place)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  /** All known codes with what they mean. */
  @GET
  @Path("errors.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Response errors() {
    return Response.ok(current().json()).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
  }

  private Prepared current() {
    Catalogue catalogue = library.current();
    Prepared known = prepared;
    if (known == null || !known.book().isOf(catalogue)) {
      known = prepare(new CodeBook(catalogue, exchanges.all()));
      prepared = known;
    }
    return known;
  }

  private Prepared prepare(CodeBook book) {
    try {
      return new Prepared(book, mapper.writeValueAsString(Map.of("errors", book.entries())));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
