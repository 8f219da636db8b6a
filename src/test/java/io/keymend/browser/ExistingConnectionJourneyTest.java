package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.keymend.connection.Platform.hash;
import static io.keymend.connection.Platform.row;
import static io.keymend.connection.Platform.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.keymend.connection.Platform;
import io.keymend.keycheck.PracticeKeyFile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a result says of the existing connection can be read by everybody and in every window. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenChecks.class)
class ExistingConnectionJourneyTest {
  /** What the practice exchange calls the account of its keys at Binance. */
  private static final String HASH = hash("binance", "100200300");

  private static final String WORD = "Binance_main_account_for_the_grid_bots__";

  /** The longest name that a connection may have. */
  private static final String LONG = WORD + WORD + WORD;

  @AfterEach
  void forgetAll() {
    List.of("main", "more-1", "more-2", "other").forEach(Platform::forget);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Main account", LONG})
  void alreadyConnectedAs(String label, Page page) {
    for (String id : List.of("main", "more-1", "more-2")) {
      Platform.register(with(row(id, "binance", HASH), "label", label));
    }
    page.navigate("/key-check?exchange=binance");
    Locator block = checked(page);
    assertThat(block).containsText("Already connected as “" + label + "”.");
    assertThat(block).containsText("The same account is connected as");
    assertReadable(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Other account", LONG})
  void inAnotherProfile(String label, Page page) {
    Platform.register(with(row("main", "binance", HASH), "owner", "owner-2"));
    register(label);
    open(page);
    Locator block = checked(page);
    assertThat(block).containsText("This account is connected in another profile.");
    assertThat(block).containsText("another account than “" + label + "”");
    assertReadable(page);
  }

  @Test
  void ofAnotherConnectionThanThatOfTheLink(Page page) {
    Platform.register(with(row("main", "binance", HASH), "label", LONG));
    register(LONG);
    open(page);
    Locator block = checked(page);
    assertThat(block).containsText("This key is of the account of “" + LONG + "”, not of");
    assertReadable(page);
  }

  private static void register(String label) {
    Platform.register(with(row("other", "binance", hash("binance", "999")), "label", label));
  }

  private static void open(Page page) {
    page.navigate(
        "/key-check?connection="
            + Platform.token(Platform.claims("other", "binance", Instant.now())));
    assertThat(page.locator(".tester")).containsText("This test is for your connection");
  }

  private static Locator checked(Page page) {
    Tester tester = Tester.on(page);
    tester.check(PracticeKeyFile.named("binance", "works"));
    tester.assertVerdict("Works");
    return tester.result().locator(".existing");
  }

  private static void assertReadable(Page page) {
    Accessibility.assertNoViolationsInLightAndDark(page);
    page.setViewportSize(320, 800);
    Accessibility.assertNoViolationsInLightAndDark(page);
    for (int width : List.of(320, 375, 768, 1280)) {
      page.setViewportSize(width, 800);
      assertEquals(List.of(), LayoutFaults.notFitting(page), "at " + width);
      assertEquals(List.of(), LayoutFaults.hardToHit(page), "at " + width);
    }
  }
}
