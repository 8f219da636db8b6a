package io.keymend.site;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;

/** Headers in the form in which the server writes them fastest: bytes, hashed and checked once. */
final class HeaderBlock {
  private final List<CharSequence> names = new ArrayList<>();
  private final List<CharSequence> values = new ArrayList<>();

  /** Adds one header. */
  HeaderBlock add(CharSequence name, String value) {
    names.add(HttpHeaders.createOptimized(name.toString()));
    values.add(HttpHeaders.createOptimized(value));
    return this;
  }

  /** Adds the headers of another block. */
  HeaderBlock addAll(HeaderBlock other) {
    names.addAll(other.names);
    values.addAll(other.values);
    return this;
  }

  /** Adds them to an answer's headers. */
  void addTo(MultiMap headers) {
    for (int i = 0; i < names.size(); i++) {
      headers.add(names.get(i), values.get(i));
    }
  }
}
