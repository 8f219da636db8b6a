package io.keymend.site;

import io.keymend.keycheck.TesterForm;

/** A part of an article as the template needs it: HTML or a tester, the other one null. */
record PartView(String html, TesterForm tester) {

  static PartView of(String html) {
    return new PartView(html, null);
  }

  static PartView of(TesterForm tester) {
    return new PartView(null, tester);
  }
}
