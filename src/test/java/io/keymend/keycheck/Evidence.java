package io.keymend.keycheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that can be seen after checks: all answers, all logs and the bytes of the database.
 */
final class Evidence implements AutoCloseable {
  static final Path LOG_FILE = Path.of("target", "test-logs", "all.log");
  private static final Path DATABASE = Path.of("target", "test-data");

  private final LogRecorder log = new LogRecorder();
  private final List<String> answers = new ArrayList<>();

  /** Sends a request and keeps the answer. */
  HttpResponse<String> of(HttpRequest request) throws Exception {
    HttpResponse<String> answer = Crowd.send(request);
    answers.add(answer.statusCode() + " " + answer.headers().map() + "\n" + answer.body());
    return answer;
  }

  /** What of the credentials is found in it. */
  List<String> leaks(List<Canary> canaries) throws IOException {
    LeakSearch search = new LeakSearch(canaries);
    List<String> found = new ArrayList<>(search.in("log", log.text()));
    for (int i = 0; i < answers.size(); i++) {
      found.addAll(search.in("answer " + (i + 1), answers.get(i)));
    }
    found.addAll(search.in("log file", textOf(LOG_FILE)));
    found.addAll(inDatabase(search));
    return found;
  }

  /** How much there is, so that a test can see that it looks at something. */
  int logged() {
    return log.text().length();
  }

  @Override
  public void close() {
    log.close();
  }

  private static List<String> inDatabase(LeakSearch search) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(DATABASE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.addAll(search.in("database", textOf(file)));
      }
    }
    return found;
  }

  private static String textOf(Path file) throws IOException {
    return new String(Files.readAllBytes(file), ISO_8859_1);
  }
}
