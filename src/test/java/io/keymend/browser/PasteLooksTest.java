package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import io.keymend.credential.Corruption;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page looks at a paste by itself: it says what is wrong at once, mends it, and lets no wallet
 * out.
 */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class PasteLooksTest {
  private static final String ADDRESS = "/key-check?exchange=binance";
  private static final String KEY =
      "U8JZpDE0iGXlD6gNCFbaEPFjbD0kH8Oool8DklZDOCj2ISaJiHkTj0rLGlkoMXGj";
  private static final String SECRET =
      "tEkDnNfribxUdl7dXTPyLsxPFkThf4VucSmEHgaKwVJ7faC9qEwjky40UVsWmflz";
  private static final String PHRASE = Corruption.SEED.of("", new Random(1));
  private static final String WALLET = Corruption.WALLET.of("", new Random(1));

  private final List<Request> requests = new ArrayList<>();

  @Test
  void aFaultIsSaidAtOnceAndOnePressMendsIt(Page page) {
    Tester tester = open(page);
    paste(page, tester.field("API Key"), KEY.substring(0, 20) + "\u200b" + KEY.substring(20));
    assertThat(tester.field("API Key"))
        .hasAccessibleDescription(
            Pattern.compile("Error: Character 21 cannot be seen: a zero width space"));
    assertThat(tester.field("API Key")).hasAttribute("aria-invalid", "true");
    Accessibility.assertNoViolationsInLightAndDark(page);
    tester.button("Take out what cannot be seen").click();
    assertThat(tester.field("API Key")).hasValue(KEY);
    assertThat(tester.field("API Key")).isFocused();
    assertThat(tester.field("API Key")).not().hasAttribute("aria-invalid", "true");
    assertNothingLeft(KEY);
  }

  @Test
  void aLookalikeIsNamedAndReplaced(Page page) {
    Tester tester = open(page);
    paste(page, tester.field("Secret Key"), SECRET.replace('a', '\u0430'));
    assertThat(tester.field("Secret Key"))
        .hasAccessibleDescription(Pattern.compile("is a cyrillic small letter a"));
    tester.button("Put “a” there").click();
    assertThat(tester.field("Secret Key")).hasValue(SECRET);
    assertNothingLeft(SECRET.replace('a', '\u0430'));
  }

  @Test
  void aLabelAndADoubleAreTakenAway(Page page) {
    Tester tester = open(page);
    paste(page, tester.field("API Key"), "API Key: " + KEY);
    tester.button("Keep the value alone").click();
    assertThat(tester.field("API Key")).hasValue(KEY);
    paste(page, tester.field("Secret Key"), SECRET + SECRET);
    tester.button("Keep it once").click();
    assertThat(tester.field("Secret Key")).hasValue(SECRET);
  }

  @Test
  void swappedFieldsAreSwappedBack(Page page) {
    page.navigate("/key-check?exchange=kraken");
    Tester tester = Tester.on(page);
    String key = "DMENcKHVmDGAkJiG8XnBE3NnYJoQ9WmXeHH2fdeeTFJGvVvQe1sKhBN8";
    String secret =
        "8hXJsi6BwhTp3Fs2QhX6KWxOiixgVoOnzyw2MzP0ZvzOMhfWuBByReQMsm9Wcz7uW9XFOGOeMVNen5n1Ae6pWz==";
    paste(page, tester.fields().first(), secret);
    paste(page, tester.fields().nth(1), key);
    tester.button("Swap the two").first().click();
    assertThat(tester.fields().first()).hasValue(key);
    assertThat(tester.fields().nth(1)).hasValue(secret);
    assertThat(tester.button("Swap the two")).hasCount(0);
  }

  @Test
  void theKeyOfAWalletIsNotEvenPosted(Page page) {
    for (String danger : List.of(PHRASE, WALLET, "trader@example.org")) {
      Tester tester = open(page);
      tester.field("API Key").fill(KEY);
      tester.field("Secret Key").fill(danger);
      tester.button().click();
      assertThat(tester.field("Secret Key")).hasValue("");
      assertThat(tester.field("Secret Key")).isFocused();
      assertThat(tester.field("Secret Key"))
          .hasAccessibleDescription(Pattern.compile("Error: Th(is|ese) looks? like"));
      assertThat(page.locator(".fault a")).hasText("What to do");
      assertThat(tester.field("API Key")).hasValue(KEY);
    }
    assertNothingLeft(WALLET);
    assertEquals(List.of(), requests.stream().filter(it -> it.method().equals("POST")).toList());
  }

  @Test
  void aTypedValueIsJudgedWhenItsFieldIsLeft(Page page) {
    Tester tester = open(page);
    tester.field("API Key").pressSequentially(KEY.substring(0, 30));
    assertThat(page.locator(".fault")).hasCount(0);
    tester.field("API Key").press("Tab");
    assertThat(page.locator(".fault")).containsText("This is shorter than values of this field");
    tester.field("API Key").press("End");
    tester.field("API Key").pressSequentially(KEY.substring(30));
    assertThat(tester.field("API Key")).hasValue(KEY);
    assertThat(page.locator(".fault")).hasCount(0);
  }

  @Test
  void aTranslatedPageSaysThatItIsOne(Page page) {
    open(page);
    Locator alarm = page.getByText("Your browser is translating this page.");
    assertThat(alarm).hasCount(0);
    page.evaluate("document.documentElement.classList.add('translated-ltr')");
    assertThat(alarm).isVisible();
    Accessibility.assertNoViolationsInLightAndDark(page);
    page.evaluate("document.documentElement.classList.remove('translated-ltr')");
    assertThat(alarm).hasCount(0);
    page.evaluate(
        "document.querySelector('[data-words]').innerHTML = '<font><font>Prüfen</font></font>'");
    assertThat(alarm).isVisible();
  }

  private Tester open(Page page) {
    page.onRequest(requests::add);
    page.navigate(ADDRESS);
    return Tester.on(page);
  }

  /** As the keyboard or a menu pastes: at once, and the page is told that it was a paste. */
  private static void paste(Page page, Locator field, String text) {
    field.evaluate(
        """
        (field, text) => {
          field.focus();
          field.value = text;
          const how = { bubbles: true, inputType: 'insertFromPaste' };
          field.dispatchEvent(new InputEvent('input', how));
        }
        """,
        text);
  }

  /** Nothing of a value is in any address or body that went out. */
  private void assertNothingLeft(String value) {
    assertTrue(requests.stream().anyMatch(it -> path(it).equals("/key-check/fault")));
    for (Request request : requests) {
      String sent = request.url() + request.postData();
      for (int at = 0; at + 8 <= value.length(); at++) {
        String part = value.substring(at, at + 8);
        assertTrue(!sent.contains(part), () -> "a part of the value left: " + path(request));
      }
    }
  }

  private static String path(Request request) {
    return URI.create(request.url()).getPath();
  }
}
