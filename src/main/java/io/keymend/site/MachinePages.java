package io.keymend.site;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.article.Collection;
import io.keymend.article.SiteFacts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Renders what programs read: articles as Markdown, lists of them, the feed and the site files. */
@ApplicationScoped
class MachinePages {
  private static final int IN_FEED = 50;
  private static final int CONTACT_DAYS = 180;
  private static final String TEXT = "text/plain";
  private static final String MARKDOWN = "text/markdown";
  private static final String ATOM = "application/atom+xml";

  /** The newest first; articles of one day stay in the order of the catalogue. */
  private static final Comparator<Article> NEWEST =
      Comparator.comparing((Article article) -> article.meta().updated()).reversed();

  private final ArticleMarkdown markdown;
  private final BaselineHeaders headers;

  MachinePages(ArticleMarkdown markdown, BaselineHeaders headers) {
    this.markdown = markdown;
    this.headers = headers;
  }

  @CheckedTemplate(basePath = "machine")
  static class Templates {
    static native TemplateInstance article(FullText text, String trouble);

    static native TemplateInstance llms(SiteFacts site, List<Collection> collections);

    static native TemplateInstance full(SiteFacts site, List<FullText> articles);

    static native TemplateInstance sitemap(List<Dated> pages);

    static native TemplateInstance feed(SiteFacts site, LocalDate updated, List<Article> articles);

    static native TemplateInstance robots();

    static native TemplateInstance security(String contact, LocalDate expires);
  }

  /** All of them by address. */
  Map<String, PreparedPage> render(Catalogue catalogue, LocalDate today) {
    Map<String, PreparedPage> pages = new LinkedHashMap<>();
    addTexts(pages, catalogue);
    addLists(pages, catalogue);
    addSiteFiles(pages, catalogue.site(), today);
    return pages;
  }

  private void addTexts(Map<String, PreparedPage> pages, Catalogue catalogue) {
    SiteFacts site = catalogue.site();
    catalogue.articles().forEach(article -> addText(pages, site, article));
    put(pages, "/llms-full.txt", TEXT, () -> Templates.full(site, texts(catalogue)));
    put(pages, "/llms.txt", TEXT, () -> Templates.llms(site, catalogue.collections()));
  }

  /** An article alone, which also tells of trouble of its exchange. */
  void addText(Map<String, PreparedPage> pages, SiteFacts site, Article article) {
    put(
        pages,
        article.url() + ".md",
        MARKDOWN,
        () -> Templates.article(text(site, article), markdown.trouble(article)));
  }

  private List<FullText> texts(Catalogue catalogue) {
    return catalogue.articles().stream().map(a -> text(catalogue.site(), a)).toList();
  }

  private FullText text(SiteFacts site, Article article) {
    return new FullText(article, markdown.body(site, article));
  }

  private void addLists(Map<String, PreparedPage> pages, Catalogue catalogue) {
    List<Article> newest = catalogue.articles().stream().sorted(NEWEST).limit(IN_FEED).toList();
    LocalDate day = Dated.newest(newest);
    put(pages, "/sitemap.xml", "application/xml", () -> Templates.sitemap(Dated.all(catalogue)));
    put(pages, "/feed.xml", ATOM, () -> Templates.feed(catalogue.site(), day, newest));
  }

  private void addSiteFiles(Map<String, PreparedPage> pages, SiteFacts site, LocalDate today) {
    put(pages, "/robots.txt", TEXT, Templates::robots);
    if (!site.securityContact().isEmpty()) {
      LocalDate expires = today.plusDays(CONTACT_DAYS);
      put(
          pages,
          "/.well-known/security.txt",
          TEXT,
          () -> Templates.security(site.securityContact(), expires));
    }
  }

  private void put(
      Map<String, PreparedPage> pages,
      String address,
      String type,
      Supplier<TemplateInstance> content) {
    pages.put(
        address,
        PreparedPage.text(
            headers.at(address), type + ";charset=UTF-8", () -> content.get().render()));
  }
}
