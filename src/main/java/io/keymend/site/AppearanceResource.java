package io.keymend.site;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestForm;

/** Remembers the colours that a reader chose, in a cookie that says nothing else. */
@Path("/appearance")
@NonBlocking
public class AppearanceResource {
  private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

  /** Takes the choice, and leads back to the page it was made on; a script needs no page. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(
      @RestForm String theme,
      @HeaderParam("Keymend-Part") boolean part,
      @HeaderParam("Referer") String page) {
    Theme chosen = Theme.find(theme);
    NewCookie cookie =
        new NewCookie.Builder(Theme.COOKIE)
            .value(chosen.id())
            .path("/")
            .maxAge(chosen == Theme.SYSTEM ? 0 : A_YEAR)
            .sameSite(NewCookie.SameSite.LAX)
            .httpOnly(true)
            .build();
    Response.ResponseBuilder answer =
        part ? Response.noContent() : Response.seeOther(URI.create(pathOf(page)));
    return answer.cookie(cookie).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  /** Path and query of an address, so that the way back never leaves the portal. */
  static String pathOf(String page) {
    try {
      URI address = URI.create(page == null ? "/" : page);
      String path = address.getRawPath();
      if (path == null || !path.startsWith("/") || path.startsWith("//")) {
        return "/";
      }
      return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }
}
