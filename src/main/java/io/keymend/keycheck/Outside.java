package io.keymend.keycheck;

import io.keymend.exchange.ExchangeClient;
import io.keymend.exchange.Nonces;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.random.RandomGenerator;

/** Everything a check takes from outside: the way out, the time, the chance and used nonces. */
@ApplicationScoped
class Outside {
  private final ExchangeClient client;
  private final Clock clock;
  private final RandomGenerator random;
  private final Nonces nonces;

  Outside(ExchangeClient client, Clock clock, RandomGenerator random, Nonces nonces) {
    this.client = client;
    this.clock = clock;
    this.random = random;
    this.nonces = nonces;
  }

  ExchangeClient client() {
    return client;
  }

  Clock clock() {
    return clock;
  }

  RandomGenerator random() {
    return random;
  }

  Nonces nonces() {
    return nonces;
  }
}
