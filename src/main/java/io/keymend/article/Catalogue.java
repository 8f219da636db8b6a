package io.keymend.article;

import io.keymend.diagnosis.Diagnosis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All articles of one load; it never changes, the next load makes a new one. */
public final class Catalogue {

  private final SiteFacts site;
  private final List<Collection> collections;
  private final List<Article> articles;
  private final List<Picture> pictures;
  private final List<Source> snippets;
  private final List<Announcement> announcements;
  private final Map<String, Collection> collectionsByPath = new HashMap<>();
  private final Map<String, Section> sectionsByPath = new HashMap<>();
  private final Map<String, Article> bySlug = new HashMap<>();
  private final Map<String, Article> byAlias = new HashMap<>();
  private final Answers answers;
  private final List<SynonymRule> synonyms;

  Catalogue(
      SiteFacts site,
      List<Collection> collections,
      List<Picture> pictures,
      List<SynonymRule> synonyms,
      List<Source> snippets,
      List<Announcement> announcements) {
    this.site = site;
    this.pictures = List.copyOf(pictures);
    this.snippets = List.copyOf(snippets);
    this.announcements = List.copyOf(announcements);
    this.collections = List.copyOf(collections);
    collections.forEach(collection -> collectionsByPath.put(collection.path(), collection));
    List<Section> sections = collections.stream().flatMap(c -> c.sections().stream()).toList();
    sections.forEach(section -> sectionsByPath.put(section.path(), section));
    this.articles = sections.stream().flatMap(section -> section.articles().stream()).toList();
    for (Article article : articles) {
      bySlug.put(article.slug(), article);
      article.meta().aliases().forEach(alias -> byAlias.put(alias, article));
    }
    this.answers = new Answers(articles);
    this.synonyms = List.copyOf(synonyms);
  }

  /** The facts of the site. */
  public SiteFacts site() {
    return site;
  }

  /** The collections in order. */
  public List<Collection> collections() {
    return collections;
  }

  /** All articles, in the order of their collections and sections. */
  public List<Article> articles() {
    return articles;
  }

  /** The pictures that articles show. */
  public List<Picture> pictures() {
    return pictures;
  }

  /** The texts that articles include. */
  public List<Source> snippets() {
    return snippets;
  }

  /** What the operator tells of exchanges. */
  public List<Announcement> announcements() {
    return announcements;
  }

  /** The article with this slug. */
  public Optional<Article> article(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /** The article that had this slug once. */
  public Optional<Article> alias(String oldSlug) {
    return Optional.ofNullable(byAlias.get(oldSlug));
  }

  /** The collection at this path. */
  public Optional<Collection> collection(String path) {
    return Optional.ofNullable(collectionsByPath.get(path));
  }

  /** The section at this path, which starts with its collection's. */
  public Optional<Section> section(String path) {
    return Optional.ofNullable(sectionsByPath.get(path));
  }

  /** The article about this on this exchange (or null), else in general, else on its family. */
  public Article articleFor(Diagnosis diagnosis, String exchange) {
    return answers.closest(diagnosis, exchange);
  }

  /** What the search takes for one another. */
  public List<SynonymRule> synonyms() {
    return synonyms;
  }
}
