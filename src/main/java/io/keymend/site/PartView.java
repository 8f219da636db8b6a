package io.keymend.site;

import io.keymend.article.Part;
import io.keymend.keycheck.TesterForm;
import java.util.function.Function;

/** A part of an article as the template needs it: HTML or a tester, the other one null. */
record PartView(String html, TesterForm tester) {

  static PartView of(Part part, Function<String, TesterForm> testers) {
    return part instanceof Part.Tester tester
        ? new PartView(null, testers.apply(tester.exchange()))
        : new PartView(((Part.Html) part).html(), null);
  }
}
