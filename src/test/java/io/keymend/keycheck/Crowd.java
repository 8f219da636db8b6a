package io.keymend.keycheck;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Many visitors at once, each with a request and an answer of its own. */
final class Crowd {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Crowd() {}

  static <T> Map<T, HttpResponse<String>> ask(
      int atOnce, Collection<T> visitors, Function<T, HttpRequest> request) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(atOnce);
    try {
      Map<T, Future<HttpResponse<String>>> pending = new LinkedHashMap<>();
      for (T visitor : visitors) {
        HttpRequest asked = request.apply(visitor);
        Callable<HttpResponse<String>> call = () -> send(asked);
        pending.put(visitor, threads.submit(call));
      }
      Map<T, HttpResponse<String>> answers = new LinkedHashMap<>();
      for (Map.Entry<T, Future<HttpResponse<String>>> entry : pending.entrySet()) {
        answers.put(entry.getKey(), entry.getValue().get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }

  static HttpResponse<String> send(HttpRequest request) throws Exception {
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
