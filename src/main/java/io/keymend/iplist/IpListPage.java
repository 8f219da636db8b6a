package io.keymend.iplist;

import io.keymend.article.SiteFacts;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.IpList;
import io.keymend.exchange.Notation;
import java.util.List;

/**
 * The page of addresses as it is shown; never carries a list that was pasted.
 *
 * @param exchange the chosen exchange, or null when none is
 * @param exchanges what there is to choose from
 * @param problem what is wrong with the request: the id of a sentence of the template, or empty
 * @param answer what there is to say of a pasted list, or null
 */
public record IpListPage(
    SiteFacts site,
    Exchange exchange,
    List<Exchange> exchanges,
    String problem,
    ListAnswer answer) {
  /** How many characters a pasted list may have. */
  static final int LONGEST = 4000;

  IpListPage saying(String sentence) {
    return new IpListPage(site, exchange, exchanges, sentence, answer);
  }

  IpListPage with(ListAnswer found) {
    return new IpListPage(site, exchange, exchanges, problem, found);
  }

  /** How many characters a pasted list may have. */
  public int longest() {
    return LONGEST;
  }

  /** Whether the pasted list is what is wrong. */
  public boolean faulty() {
    return problem.equals("empty") || problem.equals("too-long");
  }

  /** Whether the notation that the exchange wants is known. */
  public boolean sure() {
    return rules().notation() != null;
  }

  /** The notations to show: the one that the exchange wants, or all when that is not known. */
  public List<Notation> notations() {
    return sure() ? List.of(rules().notation()) : List.of(Notation.values());
  }

  /** The notation for addresses that are shown once only. */
  public Notation shortNotation() {
    return rules().written();
  }

  /** How many addresses a key of the exchange may have; null when not known. */
  public Integer most() {
    return rules().most();
  }

  /** Whether the platform has more addresses than a key may have. */
  public boolean overfull() {
    return !rules().takes(site.outboundIps().size());
  }

  private IpList rules() {
    return exchange == null ? IpList.UNKNOWN : exchange.ipList();
  }
}
