package io.keymend.iplist;

import org.jboss.resteasy.reactive.RestForm;

/** What the page's form posts. */
public record IpListForm(@RestForm String exchange, @RestForm("list") String pasted) {

  /** The list; browsers post as two characters what they count as one line break. */
  String list() {
    return pasted == null ? "" : pasted.replace("\r\n", "\n");
  }

  @Override
  public String toString() {
    return "IpListForm";
  }
}
