package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ValuesTest {

  @Test
  void fillsNamesFromEachOtherWhateverTheirOrder() throws Exception {
    Values values = new Values();
    values
        .put("signature", () -> "<" + values.fill("{body}{key}") + ">")
        .put("body", () -> "{\"n\":1,\"params\":{}}")
        .put("key", () -> "k");

    assertEquals("s=<{\"n\":1,\"params\":{}}k>", values.fill("s={signature}"));
  }

  @Test
  void neverTakesAValueForATemplate() throws Exception {
    Values values = new Values().put("key", () -> "{secret}$1\\").put("secret", () -> "leak");

    assertEquals("[{secret}$1\\]", values.fill("[{key}]"));
  }

  @Test
  void worksOutEachNameOnce() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    Values values = new Values().put("nonce", () -> "" + asked.incrementAndGet());

    assertEquals("1 1", values.fill("{nonce} {nonce}"));
    assertEquals("1", values.get("nonce"));
  }

  @Test
  void writesTheValuesOfAQueryEncodedAndItsTextAsItIs() throws Exception {
    Values values = new Values().put("timestamp", () -> "2026-11-01T10:00:00");

    assertEquals("a=b:c&t=2026-11-01T10%3A00%3A00", values.fillQuery("a=b:c&t={timestamp}"));
  }

  @Test
  void refusesNamesNobodyKnowsAndCircles() {
    Values values = new Values();
    values.put("a", () -> values.fill("{b}")).put("b", () -> values.fill("{a}"));

    assertThrows(IllegalStateException.class, () -> values.fill("{c}"));
    assertThrows(IllegalStateException.class, () -> values.fill("{a}"));
  }
}
