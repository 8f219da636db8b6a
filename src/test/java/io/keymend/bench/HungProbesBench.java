package io.keymend.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.MovableClock;
import io.keymend.status.Halted;
import io.keymend.status.ManualRounds;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * How long an article takes while 24 exchanges hang that are asked for their state, against how
 * long it takes while nobody is asked, in turns in one run.
 *
 * <p>Not part of the tests: {@code ./mvnw test -Pbench -Dtest=HungProbesBench}.
 */
@QuarkusTest
@TestProfile(Halted.class)
@QuarkusTestResource(value = HungExchanges.class, restrictToAnnotatedClass = true)
class HungProbesBench {
  private static final int TURNS = 6;
  private static final int REQUESTS = 8000;
  private static final int WARM = 20_000;

  @Inject ManualRounds rounds;
  @Inject MovableClock clock;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void articlesAreAsFast() throws Exception {
    rounds.forget();
    times(WARM);
    List<Double> ratios = new ArrayList<>();
    for (int turn = 1; turn <= TURNS; turn++) {
      double without = p99(times(REQUESTS));
      clock.move(Duration.ofMinutes(10));
      int before = HungExchanges.calls();
      CompletableFuture<Void> round = rounds.begin().subscribeAsCompletionStage();
      times(REQUESTS / 10); // until all calls have gone out
      double with = p99(times(REQUESTS));
      int hanging = HungExchanges.calls() - before;
      assertTrue(hanging >= 24, "asked " + hanging + ", over " + round.isDone());
      assertTrue(!round.isDone(), "the round was over before the articles were");
      round.get();
      ratios.add(with / without);
      System.out.printf(
          "turn %d: p99 %.2f ms without, %.2f ms with %d calls that hang, ratio %.2f%n",
          turn, without / 1e6, with / 1e6, HungExchanges.calls() - before, with / without);
    }
    ratios.sort(null);
    System.out.printf("median ratio %.2f%n", ratios.get(TURNS / 2));
  }

  private static double p99(List<Long> nanos) {
    return nanos.get(nanos.size() * 99 / 100);
  }

  private List<Long> times(int count) throws Exception {
    String address = RestAssured.baseURI + ":" + RestAssured.port + "/articles/okx";
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long start = System.nanoTime();
      assertEquals(200, client.send(request, BodyHandlers.discarding()).statusCode());
      nanos.add(System.nanoTime() - start);
    }
    nanos.sort(null);
    return nanos;
  }
}
