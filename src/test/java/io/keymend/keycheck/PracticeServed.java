package io.keymend.keycheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.keymend.keycheck.ScriptedExchange.Arrival;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** The practice exchange as the source of good answers: a call is passed on to it as it came. */
final class PracticeServed {
  private static final Set<String> NOT_TO_PASS_ON = Set.of("host", "connection", "content-length");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Map<String, JsonNode> FILES = new ConcurrentHashMap<>();

  private PracticeServed() {}

  /** Every exchange that has a practice exchange. */
  static List<String> exchanges() {
    return Arrays.stream(new File("src/main/resources/practice").list())
        .map(file -> file.replace(".yaml", ""))
        .sorted()
        .toList();
  }

  /** The key that works there, as credentials for the live site. */
  static Canary worksAt(String exchange) {
    PracticeKeyFile key = PracticeKeyFile.named(exchange, "works");
    return new Canary(exchange, key.key(), key.secret(), key.passphrase(), key.secret());
  }

  /** Whether the practice exchange answers the call to anybody. */
  static boolean isPublic(Arrival arrival) {
    return file(arrival.exchange()).at("/public").has(arrival.method() + " " + arrival.path());
  }

  /** The body of its answer. */
  static String answer(Arrival arrival) {
    int port = ConfigProvider.getConfig().getValue("keymend.practice.port", Integer.class);
    URI address =
        URI.create("http://127.0.0.1:" + port + "/" + arrival.exchange() + arrival.target());
    HttpRequest.Builder call =
        HttpRequest.newBuilder(address)
            .method(arrival.method(), HttpRequest.BodyPublishers.ofString(arrival.body()));
    arrival.headers().entrySet().stream()
        .filter(header -> !NOT_TO_PASS_ON.contains(header.getKey()))
        .forEach(header -> call.header(header.getKey(), header.getValue()));
    try {
      return CLIENT.send(call.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode file(String exchange) {
    return FILES.computeIfAbsent(exchange, PracticeServed::read);
  }

  private static JsonNode read(String exchange) {
    try {
      return new YAMLMapper()
          .readTree(new File("src/main/resources/practice/" + exchange + ".yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
