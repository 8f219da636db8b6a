package io.keymend.status;

import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.Environment;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.ExchangeClient;
import io.keymend.exchange.Finding;
import io.keymend.exchange.Pauses;
import io.keymend.exchange.Reply;
import io.keymend.exchange.SignedRequest;
import io.keymend.exchange.StatusCall;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Asks one exchange its two public, unsigned questions: what time it is and whether it serves. */
@ApplicationScoped
class Prober {
  /** How long one question may take, whatever the exchange does. */
  static final Duration DEADLINE = Duration.ofSeconds(10);

  private final ExchangeClient client;
  private final Pauses pauses;
  private final Clock clock;

  Prober(ExchangeClient client, Pauses pauses, Clock clock) {
    this.client = client;
    this.pauses = pauses;
    this.clock = clock;
  }

  /** The answer to a question, and our time when it was there. */
  private record Answered(Reply reply, Instant at) {}

  /** What a round shows; comes within the deadline and never fails. */
  Uni<Observation> probe(Exchange exchange, Environment site) {
    if (pauses.left(exchange, site).isPresent()) {
      return Uni.createFrom().item(Observation.of(Reason.LEFT_ALONE));
    }
    return Uni.createFrom().deferred(() -> ask(exchange, site));
  }

  private Uni<Observation> ask(Exchange exchange, Environment site) {
    Instant asked = clock.instant();
    Uni<Answered> time = send(site, exchange.time().host(), exchange.time().request());
    StatusCall call = exchange.status();
    boolean alone =
        call == null
            || call.isTheSameAs(exchange.time())
            || !site.routes().containsKey(call.host());
    if (alone) {
      return time.map(answer -> judge(exchange, site, answer, answer.reply(), asked));
    }
    Uni<Answered> status = send(site, call.host(), call.request());
    return Uni.combine()
        .all()
        .unis(time, status)
        .asTuple()
        .map(both -> judge(exchange, site, both.getItem1(), both.getItem2().reply(), asked));
  }

  private Uni<Answered> send(Environment site, String host, SignedRequest request) {
    return client
        .send(site.routes().get(host), request.in(site))
        .ifNoItem()
        .after(DEADLINE)
        .recoverWithItem(new Reply.None(Reply.Reason.UNREACHABLE))
        .map(reply -> new Answered(reply, clock.instant()));
  }

  private Observation judge(
      Exchange exchange, Environment site, Answered time, Reply status, Instant asked) {
    for (Reply reply : List.of(time.reply(), status)) {
      if (Observation.asksForQuiet(exchange, reply)) {
        Finding tooMany = Finding.of(Diagnosis.RATE_LIMITED);
        pauses.heed(exchange, site, tooMany, reply.retryAfter());
      }
    }
    return Observation.of(exchange, time.reply(), status, asked, time.at());
  }
}
