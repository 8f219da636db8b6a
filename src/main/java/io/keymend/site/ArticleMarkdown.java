package io.keymend.site;

import io.keymend.article.Article;
import io.keymend.article.Part;
import io.keymend.article.SiteFacts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes the body of an article as Markdown for programs. */
@ApplicationScoped
class ArticleMarkdown {
  private final FactParts facts;

  ArticleMarkdown(FactParts facts) {
    this.facts = facts;
  }

  @CheckedTemplate(basePath = "parts")
  static class Templates {
    static native TemplateInstance outage(String id);
  }

  /** What pages say of the article's exchange before all else; empty where it is nothing. */
  String trouble(Article article) {
    String exchange = article.meta().exchange();
    return exchange == null ? "" : FactMarkdown.quoted(Templates.outage(exchange).render());
  }

  /** The body, ending in a line break. */
  String body(SiteFacts site, Article article) {
    return article.plain().with(part -> words(site, part));
  }

  private String words(SiteFacts site, Part part) {
    if (part instanceof Part.Facts wanted) {
      return FactMarkdown.of(facts.html(site, wanted));
    }
    String exchange = part instanceof Part.Tester tester ? tester.exchange() : null;
    String address = exchange == null ? "/key-check" : "/key-check?exchange=" + exchange;
    return "Test the key with the [key tester](" + address + ").";
  }
}
