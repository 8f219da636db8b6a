package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.keymend.keycheck.PracticeKeyFile;

/**
 * The tester and its answer, as a person uses them.
 *
 * @param place where to look for both
 */
record Tester(Locator place) {
  static Tester on(Page page) {
    return new Tester(page.locator("body"));
  }

  static Tester in(FrameLocator frame) {
    return new Tester(frame.locator("body"));
  }

  /** Pastes a key and asks for its test. */
  void check(PracticeKeyFile key) {
    paste(key);
    button().click();
  }

  /** Says at which site of the exchange the key was made. */
  void choose(String site) {
    form().getByText("Where the key was made").click();
    form().getByRole(AriaRole.COMBOBOX).selectOption(new SelectOption().setLabel(site));
  }

  void paste(PracticeKeyFile key) {
    field("API Key").fill(key.key());
    field("Secret Key").fill(key.secret());
    if (!key.passphrase().isEmpty()) {
      field("Passphrase").fill(key.passphrase());
    }
  }

  Locator field(String label) {
    return form().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  Locator fields() {
    return form().locator(".hidden-text");
  }

  /** The boxes that show what is in a field. */
  Locator showBoxes() {
    return form().getByRole(AriaRole.CHECKBOX, named("Show"));
  }

  Locator showBox(String label) {
    return form().getByRole(AriaRole.CHECKBOX, named("Show " + label));
  }

  Locator button() {
    return button("Test this key");
  }

  Locator button(String name) {
    return place.getByRole(AriaRole.BUTTON, named(name));
  }

  Locator errorSummary() {
    return form().getByRole(AriaRole.ALERT, named("There is a problem with the paste"));
  }

  /** The calls that are shown; each is listed when it goes out and again when it is answered. */
  Locator calls() {
    return place.locator(".calls").getByRole(AriaRole.LISTITEM);
  }

  Locator result() {
    return place.getByRole(AriaRole.REGION, named("Result"));
  }

  void assertVerdict(String words) {
    Locator heading =
        result().getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(2)).first();
    assertThat(heading).hasText(words);
    assertThat(heading.locator("svg")).isVisible();
  }

  /** Fails unless nothing of a paste is in the form, and what is pasted next is hidden. */
  void assertEmpty() {
    assertThat(fields()).not().hasCount(0);
    fields().all().forEach(field -> assertThat(field).hasValue(""));
    showBoxes().all().forEach(box -> assertThat(box).not().isChecked());
  }

  private Locator form() {
    return place.getByRole(AriaRole.REGION, named("Key test"));
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name);
  }
}
