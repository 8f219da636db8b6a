package io.keymend.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/**
 * The addresses that a page asks for and the answers that it gets.
 *
 * <p>They pass through here whole: the browser itself does not keep every answer.
 */
final class Traffic {
  private final List<String> addresses = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();

  private Traffic() {}

  /** Records from now on. */
  static Traffic of(Page page) {
    Traffic traffic = new Traffic();
    page.route("**/*", traffic::pass);
    return traffic;
  }

  /** Fails if one of these is in an address, or in an answer or its headers. */
  void assertWithout(List<String> secrets) {
    assertTrue(addresses.stream().anyMatch(url -> url.endsWith("/key-check")), "no check was seen");
    for (String secret : secrets) {
      addresses.forEach(url -> assertFalse(url.contains(secret), "a credential in an address"));
      answers.forEach(text -> assertFalse(text.contains(secret), () -> "given back: " + text));
    }
  }

  private void pass(Route route) {
    APIResponse answer = route.fetch();
    addresses.add(String.valueOf(route.request().headers().get("referer")));
    addresses.add(route.request().url());
    answers.add(answer.headers() + answer.text());
    route.fulfill(new Route.FulfillOptions().setResponse(answer));
  }
}
