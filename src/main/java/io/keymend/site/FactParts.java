package io.keymend.site;

import io.keymend.article.Part;
import io.keymend.article.SiteFacts;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes out, for articles, what stands in the exchange files. */
@ApplicationScoped
class FactParts {
  private final Exchanges exchanges;

  FactParts(Exchanges exchanges) {
    this.exchanges = exchanges;
  }

  @CheckedTemplate(basePath = "facts")
  static class Templates {
    static native TemplateInstance rights(SiteFacts site, Exchange exchange);

    static native TemplateInstance ipList(SiteFacts site, Exchange exchange);

    static native TemplateInstance lifetime(Exchange exchange);

    static native TemplateInstance messages(List<Wording> wordings);

    static native TemplateInstance allRights(List<Exchange> exchanges);

    static native TemplateInstance allIpLists(List<Exchange> exchanges);

    static native TemplateInstance allLifetimes(List<Exchange> exchanges);
  }

  /** The HTML of a piece of facts about an exchange or a diagnosis that exists. */
  String html(SiteFacts site, Part.Facts facts) {
    if (facts.about().equals("messages")) {
      return Templates.messages(wordings(facts)).render();
    }
    return exchanges
        .find(facts.subject())
        .map(exchange -> ofOne(site, facts.about(), exchange))
        .orElseGet(() -> ofAll(facts.about()))
        .render();
  }

  private static TemplateInstance ofOne(SiteFacts site, String about, Exchange exchange) {
    return switch (about) {
      case "rights" -> Templates.rights(site, exchange);
      case "ip-list" -> Templates.ipList(site, exchange);
      default -> Templates.lifetime(exchange);
    };
  }

  private TemplateInstance ofAll(String about) {
    return switch (about) {
      case "rights" -> Templates.allRights(exchanges.all());
      case "ip-list" -> Templates.allIpLists(exchanges.all());
      default -> Templates.allLifetimes(exchanges.all());
    };
  }

  private List<Wording> wordings(Part.Facts facts) {
    Diagnosis diagnosis = Diagnosis.of(facts.subject());
    return exchanges.all().stream()
        .map(exchange -> Wording.of(exchange, diagnosis))
        .filter(wording -> !wording.isEmpty())
        .toList();
  }
}
