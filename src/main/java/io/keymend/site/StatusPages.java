package io.keymend.site;

import io.keymend.article.Announcement;
import io.keymend.article.Catalogue;
import io.keymend.article.SiteFacts;
import io.keymend.status.Board;
import io.keymend.status.ExchangeStatus;
import io.keymend.status.Span;
import io.keymend.status.Standing;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Renders the pages of the exchanges' states anew where something in them has changed. */
@ApplicationScoped
class StatusPages {
  static final String ADDRESS = "/status";
  static final String BADGE = ".svg";
  private static final int IN_FEED = 50;

  private final Board board;
  private final BaselineHeaders headers;
  private List<ExchangeStatus> shown = List.of();

  StatusPages(Board board, BaselineHeaders headers) {
    this.board = board;
    this.headers = headers;
  }

  @CheckedTemplate(basePath = "status")
  static class Templates {
    static native TemplateInstance all(
        SiteFacts site, List<Standing> troubled, List<ExchangeStatus> exchanges, boolean watching);

    static native TemplateInstance one(SiteFacts site, ExchangeStatus status, boolean guide);

    static native TemplateInstance badge(Badge badge);

    static native TemplateInstance feed(SiteFacts site, List<News> news);
  }

  /** A turn in the state of an exchange, for the feed. */
  record News(Standing standing, Span span) {
    /** What names the turn for ever. */
    public String id() {
      return "/status/" + standing.exchange().id() + "/" + span.from() + "/" + span.state().id();
    }
  }

  /**
   * What a look has brought.
   *
   * @param pages the pages that changed, by address
   * @param turned the exchanges of which readers must be told something else than before
   */
  record Update(Map<String, PreparedPage> pages, Set<String> turned) {}

  /** All pages, whatever was shown before. */
  Map<String, PreparedPage> all(Catalogue catalogue) {
    shown = List.of();
    return update(catalogue).pages();
  }

  /** The pages that are no longer as they were. */
  Update update(Catalogue catalogue) {
    List<ExchangeStatus> now = board.all();
    Update update = new Update(new LinkedHashMap<>(), new HashSet<>());
    for (int i = 0; i < now.size(); i++) {
      ExchangeStatus before = i < shown.size() ? shown.get(i) : null;
      if (!now.get(i).equals(before)) {
        addOne(update.pages(), catalogue, now.get(i));
        if (before == null || !warning(before).equals(warning(now.get(i)))) {
          update.turned().add(now.get(i).exchange().id());
        }
      }
    }
    if (!update.pages().isEmpty()) {
      addLists(update.pages(), catalogue.site(), now);
    }
    shown = now;
    return update;
  }

  /** What articles and the tester say of an exchange; empty when they say nothing. */
  private static String warning(ExchangeStatus status) {
    Standing standing = status.standing();
    return standing.warns() ? standing.state() + " " + standing.since() : "";
  }

  private void addOne(Map<String, PreparedPage> pages, Catalogue catalogue, ExchangeStatus status) {
    String id = status.exchange().id();
    String address = status.standing().url();
    boolean guide = catalogue.article(id).isPresent();
    pages.put(
        address,
        PreparedPage.html(
            headers.at(address), () -> Templates.one(catalogue.site(), status, guide).render()));
    put(
        pages,
        address + BADGE,
        "image/svg+xml",
        () -> Templates.badge(Badge.of(status.standing())).render());
  }

  private void addLists(
      Map<String, PreparedPage> pages, SiteFacts site, List<ExchangeStatus> exchanges) {
    List<Standing> troubled =
        exchanges.stream().map(ExchangeStatus::standing).filter(Standing::warns).toList();
    boolean watching = board.watching();
    pages.put(
        ADDRESS,
        PreparedPage.html(
            headers.at(ADDRESS),
            () -> Templates.all(site, troubled, exchanges, watching).render()));
    put(pages, "/api/v1/status", "application/json", () -> json(exchanges).encode());
    List<News> news =
        exchanges.stream()
            .flatMap(status -> status.news().stream().map(s -> new News(status.standing(), s)))
            .sorted(Comparator.comparing((News each) -> each.span().from()).reversed())
            .limit(IN_FEED)
            .toList();
    put(
        pages,
        ADDRESS + "/feed.xml",
        "application/atom+xml;charset=UTF-8",
        () -> Templates.feed(site, news).render());
  }

  private void put(
      Map<String, PreparedPage> pages, String address, String type, Supplier<String> text) {
    pages.put(address, PreparedPage.text(headers.at(address), type, text));
  }

  private JsonObject json(List<ExchangeStatus> exchanges) {
    JsonArray all = new JsonArray();
    exchanges.forEach(status -> all.add(json(status)));
    return new JsonObject().put("watching", board.watching()).put("exchanges", all);
  }

  private static JsonObject json(ExchangeStatus status) {
    Standing standing = status.standing();
    JsonArray announcements = new JsonArray();
    status.announcements().forEach(each -> announcements.add(json(each)));
    return new JsonObject()
        .put("id", standing.exchange().id())
        .put("name", standing.exchange().name())
        .put("state", standing.state().id())
        .put("reason", standing.reason().id())
        .put("since", standing.since())
        .put("latencyMillis", standing.latencyMillis())
        .put("offsetMillis", standing.offsetMillis())
        .put("announcements", announcements)
        .put("url", standing.url());
  }

  private static JsonObject json(Announcement announcement) {
    return new JsonObject()
        .put("title", announcement.title())
        .put("state", announcement.state())
        .put("from", announcement.from())
        .put("until", announcement.until());
  }
}
