package io.keymend.keycheck;

import io.keymend.exchange.Environment;
import io.keymend.exchange.ExchangeClient;
import io.keymend.exchange.Reply;
import io.keymend.exchange.SignedRequest;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Makes the calls of one run and lists them; one still open is listed without a status. */
final class Calls {
  private final Environment environment;
  private final ExchangeClient client;
  private final Consumer<CheckEvent> watcher;
  private final List<Entry> entries = new ArrayList<>();
  private volatile Optional<String> retryAfter = Optional.empty();

  /** One call, from its start. */
  private record Entry(
      int number,
      String method,
      URI host,
      String path,
      long since,
      AtomicReference<CallMade> ended) {

    CallMade made(int status, long now) {
      long millis = (now - since) / 1_000_000;
      String name = host.getHost() + host.getRawPath();
      return new CallMade(method, name, path, status == 0 ? null : status, millis);
    }
  }

  Calls(Environment environment, ExchangeClient client, Consumer<CheckEvent> watcher) {
    this.environment = environment;
    this.client = client;
    this.watcher = watcher;
  }

  /** Sends a request to one of the environment's hosts. */
  Uni<Reply> send(String host, SignedRequest request) {
    URI route = environment.routes().get(host);
    Entry entry = begin(request, route);
    return client.send(route, request.in(environment)).invoke(reply -> end(entry, reply));
  }

  synchronized int size() {
    return entries.size();
  }

  synchronized List<CallMade> made() {
    long now = System.nanoTime();
    return entries.stream()
        .map(entry -> entry.ended().get() == null ? entry.made(0, now) : entry.ended().get())
        .toList();
  }

  /** The last wish of the exchange to be left alone for a while. */
  Optional<String> retryAfter() {
    return retryAfter;
  }

  private Entry begin(SignedRequest request, URI route) {
    Entry entry = add(request, route);
    watcher.accept(new CheckEvent.Called(entry.number(), true, entry.made(0, entry.since())));
    return entry;
  }

  private synchronized Entry add(SignedRequest request, URI route) {
    Entry entry =
        new Entry(
            entries.size() + 1,
            request.method(),
            route,
            request.path(),
            System.nanoTime(),
            new AtomicReference<>());
    entries.add(entry);
    return entry;
  }

  private void end(Entry entry, Reply reply) {
    entry.ended().set(entry.made(reply.status(), System.nanoTime()));
    watcher.accept(new CheckEvent.Called(entry.number(), false, entry.ended().get()));
    if (reply.retryAfter().isPresent()) {
      retryAfter = reply.retryAfter();
    }
  }
}
