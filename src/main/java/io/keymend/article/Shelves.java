package io.keymend.article;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts sound articles into their sections and these into their collections, all in order. */
record Shelves(Map<String, IndexMatter> folders, List<Draft> drafts) {

  static final Comparator<Article> ARTICLES =
      Comparator.<Article>comparingInt(article -> article.meta().order())
          .thenComparing(Article::title)
          .thenComparing(Article::slug);

  Catalogue catalogue(
      SiteFacts site,
      List<Picture> pictures,
      List<SynonymRule> synonyms,
      List<Source> snippets,
      List<Announcement> announcements) {
    List<Collection> collections =
        folders.keySet().stream()
            .filter(path -> !path.contains("/"))
            .map(this::collection)
            .sorted(
                Comparator.comparingInt(Collection::order)
                    .thenComparing(Collection::title)
                    .thenComparing(Collection::path))
            .toList();
    return new Catalogue(site, collections, pictures, synonyms, snippets, announcements);
  }

  private Collection collection(String path) {
    IndexMatter index = folders.get(path);
    List<Section> sections =
        folders.keySet().stream()
            .filter(folder -> folder.startsWith(path + "/"))
            .map(this::section)
            .sorted(
                Comparator.comparingInt(Section::order)
                    .thenComparing(Section::title)
                    .thenComparing(Section::path))
            .toList();
    return new Collection(
        path, index.title(), index.summary(), index.icon(), index.order(), sections);
  }

  private Section section(String path) {
    IndexMatter index = folders.get(path);
    List<Article> articles =
        drafts.stream()
            .filter(draft -> Layout.folder(draft.file()).equals(path))
            .map(draft -> article(draft, path))
            .sorted(ARTICLES)
            .toList();
    return new Section(path, index.title(), index.summary(), index.order(), articles);
  }

  private Article article(Draft draft, String section) {
    String collection = Layout.folder(section);
    Place place =
        new Place(
            collection, folders.get(collection).title(), section, folders.get(section).title());
    Page page = draft.page();
    return new Article(
        draft.slug(),
        place,
        draft.meta(),
        page.parts(),
        page.headings(),
        page.steps(),
        page.passages(),
        page.text(),
        page.markdown(),
        draft.source());
  }
}
