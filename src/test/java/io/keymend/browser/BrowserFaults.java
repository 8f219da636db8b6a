package io.keymend.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import io.keymend.credential.Credentials;
import io.keymend.credential.FieldFault;
import io.keymend.diagnosis.Diagnosis;
import java.util.List;
import java.util.Map;

/**
 * A fault as the page's own rules say it.
 *
 * @param character the code point of a strange character, or 0
 * @param mended the whole value without the fault, or null
 * @param swapped the field that holds the value of this one, or null
 */
record BrowserFaults(
    String field,
    String diagnosis,
    boolean certain,
    int position,
    int character,
    String mended,
    String swapped) {

  /** Asks the rules of the form on a page about pastes that stand in no field. */
  private static final String LOOK =
      """
      async pastes => {
        const form = document.querySelector('[data-credentials]');
        const { faultsIn, tablesAt } = await import(form.dataset.rules);
        const inputs = [...form.querySelectorAll('.hidden-text')];
        const said = [];
        for (const paste of pastes) {
          const fields = inputs.map(({ name, dataset }) => ({ name, dataset, value: paste[name] }));
          said.push(await faultsIn(fields, tablesAt(form.dataset)));
        }
        return JSON.stringify(said);
      }
      """;

  /** What the page says of each paste. */
  static List<List<FieldFault>> of(Page page, List<Credentials> pastes) {
    List<Map<String, String>> texts =
        pastes.stream()
            .map(
                pasted ->
                    Map.of(
                        "key", pasted.key().text(),
                        "secret", pasted.secret().text(),
                        "passphrase", pasted.passphrase().text()))
            .toList();
    try {
      return new ObjectMapper()
              .readValue(
                  (String) page.evaluate(LOOK, texts),
                  new TypeReference<List<List<BrowserFaults>>>() {})
              .stream()
              .map(faults -> faults.stream().map(BrowserFaults::told).toList())
              .toList();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private FieldFault told() {
    return FieldFault.told(field, Diagnosis.of(diagnosis), certain, position, character);
  }
}
