package io.keymend.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ticket changes the reaction that it was given for, and no other. */
@QuarkusTest
class StrangeTicketTest {
  private static final String ARTICLE = "key-invalid";

  @BeforeEach
  void forgetAll() {
    Kept.forgetAll();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "00000000000000000000000000000000", "' or 1 = 1 --", "%", "\u0000"})
  void aTicketThatIsNoneIsIgnored(String ticket) {
    Reader other = Reader.of(ARTICLE).press("yes");
    String answered =
        Reader.page(
                FeedbackTest.post(ARTICLE, "no", "Mine.")
                    .formParam("ticket", ticket)
                    .post("/feedback")
                    .then()
                    .statusCode(200)
                    .extract()
                    .response())
            .select("input[name=ticket]")
            .val();
    List<Feedback> kept = Kept.all();
    assertEquals(2, kept.size());
    assertEquals(
        Set.of("yes ", "no Mine."),
        kept.stream().map(f -> f.reaction.id() + " " + f.comment).collect(Collectors.toSet()));
    assertNotEquals(other.ticket(), answered);
    assertTrue(Ticket.find(answered).isPresent());
    assertNotEquals(ticket, answered);
  }

  @Test
  void aTicketOfAnotherArticleIsIgnored() {
    String ticket = Reader.of("ip-whitelist").press("yes").ticket();
    FeedbackTest.post(ARTICLE, "no", "Mine.").formParam("ticket", ticket).post("/feedback");
    assertEquals(
        Set.of("ip-whitelist yes ", ARTICLE + " no Mine."),
        Kept.all().stream()
            .map(f -> f.article + " " + f.reaction.id() + " " + f.comment)
            .collect(Collectors.toSet()));
  }

  @Test
  void readersGetTicketsOfTheirOwn() {
    Instant start = Instant.now();
    Set<String> tickets =
        Collections.nCopies(20, ARTICLE).stream()
            .map(article -> Reader.of(article).press("yes").ticket())
            .collect(Collectors.toSet());
    assertEquals(20, tickets.size());
    assertEquals(tickets, Kept.all().stream().map(kept -> kept.ticket).collect(Collectors.toSet()));
    assertTrue(
        Kept.all().stream().noneMatch(kept -> kept.received.isBefore(start.minusSeconds(1))));
  }

  @Test
  void aHastyReaderIsStillOne() throws Exception {
    String ticket = Reader.of(ARTICLE).press("no").ticket();
    List<Callable<Integer>> posts =
        IntStream.range(0, 60)
            .mapToObj(i -> Reason.values()[i % Reason.values().length])
            .map(reason -> (Callable<Integer>) () -> explain(ticket, reason))
            .toList();
    ExecutorService hands = Executors.newFixedThreadPool(8);
    try {
      for (Future<Integer> status : hands.invokeAll(posts)) {
        assertEquals(200, status.get());
      }
    } finally {
      hands.shutdownNow();
    }
    assertEquals(1, Kept.onlyOne().reasons.size());
  }

  private static int explain(String ticket, Reason reason) {
    return FeedbackTest.post(ARTICLE, "no", "About " + reason.id())
        .formParam("reason", reason.id())
        .formParam("ticket", ticket)
        .post("/feedback")
        .statusCode();
  }
}
