package io.keymend.site;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.article.Collection;
import io.keymend.article.RelativeDate;
import io.keymend.article.Section;
import io.keymend.article.SiteFacts;
import io.keymend.exchange.Exchanges;
import io.keymend.keycheck.TesterForm;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Renders every page of a catalogue once, by address. */
@ApplicationScoped
class PageRenderer {
  private static final int RELATED = 4;
  private final Exchanges exchanges;
  private final Assets assets;

  PageRenderer(Exchanges exchanges, Assets assets) {
    this.exchanges = exchanges;
    this.assets = assets;
  }

  @CheckedTemplate(basePath = "site")
  static class Templates {
    static native TemplateInstance home(SiteFacts site, List<Collection> collections);

    static native TemplateInstance collection(SiteFacts site, Collection collection);

    static native TemplateInstance section(SiteFacts site, Collection collection, Section section);

    static native TemplateInstance article(
        SiteFacts site,
        Article article,
        List<PartView> parts,
        String updated,
        List<Article> related);
  }

  /** All pages. */
  Map<String, PreparedPage> render(Catalogue catalogue, LocalDate today) {
    Map<String, PreparedPage> pages = new LinkedHashMap<>(assets.pages());
    SiteFacts site = catalogue.site();
    pages.put("/", page(Templates.home(site, catalogue.collections())));
    for (Collection collection : catalogue.collections()) {
      pages.put(collection.url(), page(Templates.collection(site, collection)));
      for (Section section : collection.sections()) {
        pages.put(section.url(), page(Templates.section(site, collection, section)));
      }
    }
    for (Article article : catalogue.articles()) {
      pages.put(article.url(), articlePage(catalogue, article, today));
      pages.put(article.url() + ".md", markdownOf(article));
      article
          .meta()
          .aliases()
          .forEach(old -> pages.put("/articles/" + old, PreparedPage.movedTo(article.url())));
    }
    return pages;
  }

  private PreparedPage articlePage(Catalogue catalogue, Article article, LocalDate today) {
    List<PartView> parts =
        article.parts().stream()
            .map(part -> PartView.of(part, id -> TesterForm.of(exchanges, id)))
            .toList();
    return page(
        Templates.article(
            catalogue.site(),
            article,
            parts,
            RelativeDate.words(article.meta().updated(), today),
            catalogue.related(article, RELATED)));
  }

  private static PreparedPage markdownOf(Article article) {
    String text = "# " + article.title() + "\n\n" + article.markdown();
    return PreparedPage.of(
        "text/markdown;charset=UTF-8",
        text.getBytes(StandardCharsets.UTF_8),
        PreparedPage.REVALIDATE);
  }

  private static PreparedPage page(TemplateInstance template) {
    return PreparedPage.html(template.render());
  }
}
