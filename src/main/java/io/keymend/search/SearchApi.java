package io.keymend.search;

import io.keymend.api.Problem;
import io.keymend.credential.Redacted;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestQuery;

/** The same search for programs. */
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class SearchApi {
  private static final int MOST = 50;
  private final Finder finder;
  private final Misses misses;

  SearchApi(Finder finder, Misses misses) {
    this.finder = finder;
    this.misses = misses;
  }

  /** What is found for the words of {@code q}: at most {@code limit} articles, 1 to 50. */
  @GET
  public Response search(@RestQuery String q, @RestQuery @DefaultValue("10") String limit) {
    Optional<Integer> most = numberIn(limit);
    if (most.isEmpty()) {
      return Problem.of(400, "Bad request", "limit is a whole number from 1 to " + MOST + ".");
    }
    Found found = finder.find(Question.cut(Redacted.of(q == null ? "" : q).rest()), most.get());
    misses.ifNothing(found);
    return Response.ok(SearchAnswer.of(found))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static Optional<Integer> numberIn(String limit) {
    return IntStream.rangeClosed(1, MOST)
        .boxed()
        .filter(number -> number.toString().equals(limit))
        .findFirst();
  }
}
