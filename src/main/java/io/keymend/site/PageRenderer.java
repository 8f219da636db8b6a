package io.keymend.site;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.article.Collection;
import io.keymend.article.Part;
import io.keymend.article.Picture;
import io.keymend.article.RelativeDate;
import io.keymend.article.Section;
import io.keymend.article.SiteFacts;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.keymend.keycheck.TesterForm;
import io.keymend.search.WordIndex;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Says how every page of a catalogue is rendered, by address. */
@ApplicationScoped
class PageRenderer {
  private static final int RELATED = 4;
  private final Exchanges exchanges;
  private final FactParts facts;
  private final StructuredData structured;
  private final MachinePages machinePages;
  private final Assets assets;
  private final BaselineHeaders headers;

  PageRenderer(
      Exchanges exchanges,
      FactParts facts,
      StructuredData structured,
      MachinePages machinePages,
      Assets assets,
      BaselineHeaders headers) {
    this.exchanges = exchanges;
    this.facts = facts;
    this.structured = structured;
    this.machinePages = machinePages;
    this.assets = assets;
    this.headers = headers;
  }

  @CheckedTemplate(basePath = "site")
  static class Templates {
    static native TemplateInstance home(
        SiteFacts site, List<Collection> collections, List<Exchange> exchanges);

    static native TemplateInstance collection(SiteFacts site, Collection collection);

    static native TemplateInstance section(SiteFacts site, Collection collection, Section section);

    static native TemplateInstance article(
        SiteFacts site,
        Article article,
        List<PartView> parts,
        CheckedAgainst checked,
        String updated,
        List<Article> related,
        Neighbours neighbours,
        String structured,
        boolean framed);
  }

  /** All pages of the catalogue of an index. */
  Map<String, PreparedPage> render(WordIndex index, LocalDate today) {
    Catalogue catalogue = index.catalogue();
    Map<String, PreparedPage> pages = new LinkedHashMap<>(assets.pages());
    SiteFacts site = catalogue.site();
    put(pages, "/", () -> Templates.home(site, catalogue.collections(), exchanges.all()));
    for (Collection collection : catalogue.collections()) {
      put(pages, collection.url(), () -> Templates.collection(site, collection));
      for (Section section : collection.sections()) {
        put(pages, section.url(), () -> Templates.section(site, collection, section));
      }
    }
    for (Picture picture : catalogue.pictures()) {
      pages.put(picture.url(), pictureOf(picture, headers.at(picture.url())));
    }
    for (Article article : catalogue.articles()) {
      addArticle(pages, index, article, today);
      for (String old : article.meta().aliases()) {
        String address = "/articles/" + old;
        pages.put(address, PreparedPage.movedTo(headers.at(address), article.url()));
      }
    }
    pages.putAll(machinePages.render(catalogue, today));
    return pages;
  }

  /** The pages of the articles that speak of one of these exchanges or have its tester. */
  Map<String, PreparedPage> about(Set<String> ids, WordIndex index, LocalDate today) {
    Map<String, PreparedPage> pages = new LinkedHashMap<>();
    index.catalogue().articles().stream()
        .filter(article -> exchangesOf(article).anyMatch(ids::contains))
        .forEach(
            article -> {
              addArticle(pages, index, article, today);
              machinePages.addText(pages, index.catalogue().site(), article);
            });
    return pages;
  }

  private static Stream<String> exchangesOf(Article article) {
    Stream<String> tested =
        article.parts().stream()
            .filter(Part.Tester.class::isInstance)
            .map(part -> ((Part.Tester) part).exchange());
    return Stream.concat(Stream.ofNullable(article.meta().exchange()), tested);
  }

  private void addArticle(
      Map<String, PreparedPage> pages, WordIndex index, Article article, LocalDate today) {
    put(pages, article.url(), () -> articlePage(index, article, today, false));
    put(pages, frameOf(article), () -> articlePage(index, article, today, true));
  }

  private TemplateInstance articlePage(
      WordIndex index, Article article, LocalDate today, boolean framed) {
    List<PartView> parts =
        article.parts().stream()
            .map(part -> view(part, index.catalogue().site(), article, framed))
            .toList();
    return Templates.article(
        index.catalogue().site(),
        article,
        parts,
        CheckedAgainst.of(article, exchanges),
        RelativeDate.words(article.meta().updated(), today),
        framed ? List.of() : index.related(article, RELATED),
        Neighbours.of(index.catalogue(), article),
        framed ? "" : structured.of(index.catalogue().site(), article),
        framed);
  }

  private PartView view(Part part, SiteFacts site, Article article, boolean framed) {
    if (part instanceof Part.Tester tester) {
      return PartView.of(TesterForm.of(exchanges, tester.exchange()).in(article, framed));
    }
    return PartView.of(
        part instanceof Part.Facts wanted ? facts.html(site, wanted) : ((Part.Html) part).html());
  }

  private static String frameOf(Article article) {
    return BaselineHeaders.FRAMES + "article/" + article.slug();
  }

  private static PreparedPage pictureOf(Picture picture, HeaderBlock headers) {
    return PreparedPage.of(headers, picture.type(), picture.bytes(), PreparedPage.REVALIDATE);
  }

  private void put(
      Map<String, PreparedPage> pages, String address, Supplier<TemplateInstance> page) {
    pages.put(address, PreparedPage.html(headers.at(address), () -> page.get().render()));
  }
}
