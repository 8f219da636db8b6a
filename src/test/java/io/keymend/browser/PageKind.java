package io.keymend.browser;

import com.microsoft.playwright.Page;

/** The kinds of pages that a visitor can meet, each by one page of that kind. */
enum PageKind {
  HOME("/"),
  COLLECTION("/collections/connecting"),
  SECTION("/collections/connecting/keep-it"),
  ARTICLE("/articles/specimen"),
  SEARCH_WITH_RESULTS("/search?q=key"),
  SEARCH_WITHOUT_RESULTS("/search?q=zyxw"),
  TESTER_OF_ANY_EXCHANGE("/key-check"),
  TESTER_OF_ONE_EXCHANGE("/key-check?exchange=okx"),
  TESTER_WITH_A_CAUTION("/key-check?exchange=whitebit"),
  ADDRESSES_OF_ANY_EXCHANGE("/ip-list"),
  ADDRESSES_OF_ONE_EXCHANGE("/ip-list?exchange=kraken"),
  STATUS("/status"),
  STATUS_OF_ONE("/status/okx"),
  TWO_PASTES("/compare-pastes"),
  NO_SUCH_PAGE("/nowhere"),
  FRAMED_TESTER("/embed/key-check"),
  FRAMED_ARTICLE("/embed/article/specimen"),
  PRACTICE("/practice");

  /** The practice page has hundreds of rows; two exchanges stand for all. */
  private static final String SHORTEN =
      "document.querySelectorAll('main section:nth-of-type(n+3)').forEach(each => each.remove())";

  private final String address;

  PageKind(String address) {
    this.address = address;
  }

  /** Opens it; what an error page means for the console is expected. */
  void open(Page page, Watch watch) {
    if (this == NO_SUCH_PAGE) {
      watch.expectStatus(404);
    }
    page.navigate(address);
    if (this == PRACTICE) {
      page.evaluate(SHORTEN);
    }
  }

  /** Whether it stands in another page, and so has no header and footer of its own. */
  boolean framed() {
    return address.startsWith("/embed/");
  }
}
