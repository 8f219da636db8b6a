package io.keymend.search;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.article.Library;
import io.keymend.article.SiteFacts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** The search page, or only its results when the page's script asks. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
@NonBlocking
public class SearchResource {
  private static final int RESULTS = 20;
  private static final int LONGEST = 500;
  private final Library library;

  SearchResource(Library library) {
    this.library = library;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance page(SiteFacts site, String question, List<Article> results);

    static native TemplateInstance results(String question, List<Article> results);
  }

  /** What is found for the words of {@code q}. */
  @GET
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  @ResponseHeader(name = "Vary", value = "Keymend-Part")
  public TemplateInstance search(@RestQuery String q, @HeaderParam("Keymend-Part") boolean part) {
    String question = q == null ? "" : q.strip();
    String words = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
    Catalogue catalogue = library.current();
    List<Article> results = WordSearch.find(catalogue, words, RESULTS);
    return part
        ? Templates.results(words, results)
        : Templates.page(catalogue.site(), words, results);
  }
}
