package io.keymend.site;

import io.restassured.response.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Everything that links, forms and assets lead to from the start page within the portal. */
final class Crawl {
  private final Map<String, Response> answers = new LinkedHashMap<>();
  private final Map<String, Document> pages = new LinkedHashMap<>();
  private final Map<String, String> foundOn = new LinkedHashMap<>();
  private final Deque<String> open = new ArrayDeque<>();

  private Crawl() {}

  /** Walks until there is nothing new. */
  static Crawl fromTheStartPage() {
    Crawl crawl = new Crawl();
    crawl.note("/", "nowhere");
    while (!crawl.open.isEmpty()) {
      crawl.visit(crawl.open.poll());
    }
    return crawl;
  }

  /** Every answer by address. */
  Map<String, Response> answers() {
    return answers;
  }

  /** Every HTML page by address. */
  Map<String, Document> pages() {
    return pages;
  }

  /** A page that leads to an address. */
  String foundOn(String address) {
    return foundOn.get(address);
  }

  private void visit(String address) {
    Response answer = Portal.get(address);
    answers.put(address, answer);
    if (String.valueOf(answer.contentType()).startsWith("text/html")) {
      Document page = Portal.page(answer);
      pages.put(address, page);
      page.select("[href]").forEach(link -> note(link.attr("href"), address));
      page.select("[src]").forEach(link -> note(link.attr("src"), address));
      page.select("form[method=get]").forEach(form -> note(form.attr("action"), address));
      page.select("[hx-get]").forEach(field -> note(field.attr("hx-get"), address));
    }
  }

  private void note(String link, String page) {
    String address = withoutFragment(link);
    if (isInternal(address) && foundOn.putIfAbsent(address, page) == null) {
      open.add(address);
    }
  }

  /** Whether a link stays within the portal. */
  static boolean isInternal(String link) {
    return link.startsWith("/") && !link.startsWith("//");
  }

  /** The address that a link asks for. */
  static String withoutFragment(String link) {
    return link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
  }

  /** Whether a link's fragment, if any, is there. */
  boolean hasTarget(String page, Element link) {
    String href = link.attr("href");
    if (!href.contains("#") || href.startsWith("http")) {
      return true;
    }
    String address = withoutFragment(href);
    Document target = pages.get(address.isEmpty() ? page : address);
    return target != null && target.getElementById(href.substring(href.indexOf('#') + 1)) != null;
  }
}
