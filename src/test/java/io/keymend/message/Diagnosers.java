package io.keymend.message;

import io.keymend.exchange.Exchanges;
import io.keymend.exchange.OutboundConfig;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** A diagnoser of all exchanges as their files are, without a server around it. */
public final class Diagnosers {
  private Diagnosers() {}

  /** All exchanges, without the operator's changes. */
  public static Exchanges exchanges() {
    return new Exchanges(Map::of, new AsItIs(), false, 0);
  }

  /** A diagnoser that knows them. */
  public static Diagnoser of() {
    return new Diagnoser(exchanges(), () -> "3Commas");
  }

  private record AsItIs() implements OutboundConfig {
    @Override
    public Optional<URI> proxy() {
      return Optional.empty();
    }

    @Override
    public boolean insecure() {
      return false;
    }
  }
}
