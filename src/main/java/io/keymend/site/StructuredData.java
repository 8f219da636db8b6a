package io.keymend.site;

import io.keymend.article.Article;
import io.keymend.article.Place;
import io.keymend.article.SiteFacts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;

/** Says what an article is and where it stands in the words of schema.org, for search engines. */
@ApplicationScoped
class StructuredData {
  private final PublicAddress address;

  StructuredData(PublicAddress address) {
    this.address = address;
  }

  /** JSON-LD that can stand in a page as it is. */
  String of(SiteFacts site, Article article) {
    JsonArray graph = new JsonArray().add(page(site, article)).add(trail(article));
    // What follows a < could end the element that holds this.
    return new JsonObject()
        .put("@context", "https://schema.org")
        .put("@graph", graph)
        .encode()
        .replace("<", "\\u003c");
  }

  private JsonObject page(SiteFacts site, Article article) {
    JsonObject platform =
        new JsonObject()
            .put("@type", "Organization")
            .put("name", site.platform())
            .put("url", site.platformUrl());
    return new JsonObject()
        .put("@type", "Article")
        .put("headline", article.title())
        .put("description", article.summary())
        .put("dateModified", article.meta().updated().toString())
        .put("inLanguage", "en")
        .put("url", address.of(article.url()))
        .put("image", address.of("/og/" + article.slug() + ".png"))
        .put("author", platform)
        .put("publisher", platform);
  }

  private JsonObject trail(Article article) {
    Place place = article.place();
    JsonArray steps = new JsonArray();
    step(steps, "All collections", "/");
    step(steps, place.collectionTitle(), "/collections/" + place.collectionPath());
    step(steps, place.sectionTitle(), "/collections/" + place.sectionPath());
    step(steps, article.title(), article.url());
    return new JsonObject().put("@type", "BreadcrumbList").put("itemListElement", steps);
  }

  private void step(JsonArray steps, String name, String path) {
    steps.add(
        new JsonObject()
            .put("@type", "ListItem")
            .put("position", steps.size() + 1)
            .put("name", name)
            .put("item", address.of(path)));
  }
}
