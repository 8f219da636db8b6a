package io.keymend.keycheck;

import io.keymend.article.Article;
import io.keymend.credential.FieldFault;
import io.keymend.exchange.Environment;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.quarkus.qute.TemplateData;
import java.time.Duration;
import java.util.List;

/**
 * The form of the tester as a page shows it; never carries a value that was pasted.
 *
 * @param exchange the chosen exchange, or null when the reader has to choose
 * @param exchanges what there is to choose from
 * @param environment the environment to preselect
 * @param faults what to say beside the fields
 * @param notice what to say above the form: the id of a sentence of the template, or empty
 * @param waitSeconds how long to wait before the next check, or 0
 * @param place where the form stands
 * @param link the platform's signed link by which the reader came; empty without a good one
 * @param label what the reader calls the connection of that link; empty when not known
 */
@TemplateData
public record TesterForm(
    Exchange exchange,
    List<Exchange> exchanges,
    String environment,
    List<FieldFault> faults,
    String notice,
    long waitSeconds,
    TesterPlace place,
    String link,
    String label) {

  /** An empty form for an exchange; with null, the choice of one. */
  public static TesterForm of(Exchanges exchanges, String exchangeId) {
    return new TesterForm(
        exchanges.find(exchangeId).orElse(null),
        exchanges.all(),
        exchanges.preselected(),
        List.of(),
        "",
        0,
        TesterPlace.OWN_PAGE,
        "",
        "");
  }

  /** The same, standing in an article. */
  public TesterForm in(Article article, boolean framed) {
    return at(new TesterPlace(article, framed));
  }

  /** The same at another place. */
  TesterForm at(TesterPlace other) {
    return new TesterForm(
        exchange, exchanges, environment, faults, notice, waitSeconds, other, link, label);
  }

  /** The same with another environment preselected. */
  TesterForm at(Environment chosen) {
    return new TesterForm(
        exchange, exchanges, chosen.id(), faults, notice, waitSeconds, place, link, label);
  }

  /** The same with a sentence above the form. */
  TesterForm saying(String sentence) {
    return new TesterForm(
        exchange, exchanges, environment, faults, sentence, waitSeconds, place, link, label);
  }

  /** The same, asking to wait since there were too many checks. */
  TesterForm waiting(Duration wait) {
    return asking("wait", wait);
  }

  /** The same, asking to wait since the exchange wants to be left alone. */
  TesterForm pausing(Duration wait) {
    return asking("paused", wait);
  }

  private TesterForm asking(String sentence, Duration wait) {
    return new TesterForm(
        exchange,
        exchanges,
        environment,
        faults,
        sentence,
        wait.toSeconds() + 1,
        place,
        link,
        label);
  }

  /** The same, carrying the platform's signed link. */
  TesterForm linked(String token) {
    return new TesterForm(
        exchange, exchanges, environment, faults, notice, waitSeconds, place, token, label);
  }

  /** The same, saying which connection the test is for. */
  TesterForm forConnection(String name) {
    return new TesterForm(
        exchange, exchanges, environment, faults, notice, waitSeconds, place, link, name);
  }

  /** Other exchanges whose keys are easily taken for keys of this one. */
  public List<Exchange> siblings() {
    return exchange == null
        ? List.of()
        : exchanges.stream().filter(other -> exchange.siblings().contains(other.id())).toList();
  }

  /** The wait in whole minutes, rounded up. */
  public long waitMinutes() {
    return (waitSeconds + 59) / 60;
  }

  /** Whether the paste was held back for a shape that is only unusual. */
  public boolean unusualOnly() {
    return FieldFault.onlyUnusual(faults);
  }

  /** Whether something was pasted that must not stay in the fields. */
  public boolean dangerous() {
    return faults.stream().anyMatch(FieldFault::dangerous);
  }

  /** The same with what is wrong beside the fields. */
  TesterForm with(List<FieldFault> found) {
    return new TesterForm(
        exchange, exchanges, environment, found, notice, waitSeconds, place, link, label);
  }

  /**
   * The address of an empty form for the same exchange, site and article, at its first field. One
   * that carries a signed link is the form of this page: no address has the link again.
   */
  public String again() {
    if (!link.isEmpty()) {
      return "#" + exchange.id() + "-key";
    }
    String article = place.article() == null ? "" : "&article=" + place.article().slug();
    return "%s?exchange=%s&environment=%s%s#%s-key"
        .formatted(place.action(), exchange.id(), environment, article, exchange.id());
  }

  /** Whether the site that is preselected is the exchange's live one. */
  public boolean live() {
    return exchange != null && environment.equals(Environment.LIVE);
  }

  /** Whether the reader has a choice of sites. */
  public boolean severalSites() {
    return exchange.environments().size() > 1;
  }

  /** What the chosen site is called. */
  public String siteLabel() {
    return exchange.environment(environment).orElse(exchange.environments().get(0)).label();
  }

  /** What is wrong with one field: the id of a sentence of the template, or null. */
  public FieldFault faultOf(String field) {
    return faults.stream().filter(fault -> fault.field().equals(field)).findFirst().orElse(null);
  }
}
