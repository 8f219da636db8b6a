package io.keymend.iplist;

import io.keymend.article.Library;
import io.keymend.exchange.Exchanges;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** The platform's addresses in an exchange's notation, and what a pasted list lacks of them. */
@Path("/ip-list")
@Produces(MediaType.TEXT_HTML)
public class IpListResource {
  private final Library library;
  private final Exchanges exchanges;

  IpListResource(Library library, Exchanges exchanges) {
    this.library = library;
    this.exchanges = exchanges;
  }

  @CheckedTemplate(basePath = "iplist")
  static class Templates {
    static native TemplateInstance page(IpListPage page);
  }

  /** The addresses, for the exchange that the address names. */
  @GET
  public Response addresses(@RestQuery String exchange) {
    IpListPage page = pageFor(exchange);
    return answer(page.problem().isEmpty() ? 200 : 404, page);
  }

  /** What a pasted list lacks and has too much; the list itself is neither kept nor shown. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response compare(@BeanParam IpListForm posted) {
    IpListPage page = pageFor(posted.exchange());
    if (!page.problem().isEmpty()) {
      return answer(400, page);
    }
    if (posted.list().length() > IpListPage.LONGEST) {
      return answer(400, page.saying("too-long"));
    }
    PastedList list = PastedList.read(posted.list());
    return list.isEmpty()
        ? answer(400, page.saying("empty"))
        : answer(200, page.with(ListAnswer.of(list, page.site().outboundIps())));
  }

  private IpListPage pageFor(String id) {
    IpListPage page =
        new IpListPage(
            library.current().site(), exchanges.find(id).orElse(null), exchanges.all(), "", null);
    boolean unknown = id != null && !id.isBlank() && page.exchange() == null;
    return unknown ? page.saying("no-such-exchange") : page;
  }

  private static Response answer(int status, IpListPage page) {
    return Response.status(status)
        .header("Cache-Control", "no-store")
        .entity(Templates.page(page).render())
        .build();
  }
}
