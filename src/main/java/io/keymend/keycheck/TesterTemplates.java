package io.keymend.keycheck;

import io.keymend.article.Article;
import io.keymend.article.SiteFacts;
import io.keymend.credential.FieldFault;
import io.keymend.exchange.Exchange;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The tester's pages and their parts. */
@CheckedTemplate(basePath = "keycheck")
final class TesterTemplates {
  private TesterTemplates() {}

  /** A page with the form; with what is wrong with a paste, if that is what it answers. */
  static native TemplateInstance page(SiteFacts site, TesterForm form, CheckAnswer answer);

  /** The form alone. */
  static native TemplateInstance form(SiteFacts site, TesterForm form, CheckAnswer answer);

  /** The page of a check under way, with a mark where the calls and where the result go. */
  static native TemplateInstance running(SiteFacts site, TesterForm form, String mark);

  /** One call, in one line of text. */
  static native TemplateInstance call(CheckEvent.Called event);

  /** That the portal itself failed during a check. */
  static native TemplateInstance broken();

  /** What is wrong with one field, and what mends it. */
  static native TemplateInstance fault(Exchange exchange, FieldFault fault, Article article);

  /** The result alone. */
  static native TemplateInstance result(SiteFacts site, TesterForm form, CheckAnswer answer);
}
