package io.keymend.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keymend.practice.Answer.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A table of what each practice key of an exchange must answer: name, status or fault, and text.
 */
record Expected(Map<String, String[]> byName) {

  private static final ObjectMapper JSON = new ObjectMapper();
  // these two are wrong on purpose
  private static final List<String> NO_JSON = List.of("garbage", "html");

  static Expected table(String rows) {
    Map<String, String[]> byName = new LinkedHashMap<>();
    rows.lines()
        .map(row -> row.trim().split("\\s*\\|\\s*", 3))
        .forEach(cells -> byName.put(cells[0], cells));
    return new Expected(byName);
  }

  /** Plays every key; a key without a row fails, and so does a row without a key. */
  void holdsFor(List<PracticeKey> keys, Function<PracticeKey, Answer> play) {
    assertEquals(byName.keySet(), names(keys));
    keys.forEach(key -> check(key.name(), play.apply(key)));
  }

  private void check(String name, Answer answer) {
    String status = byName.get(name)[1];
    if (!(answer instanceof Reply reply)) {
      assertEquals(status, answer.toString(), name);
      return;
    }
    assertEquals(status, String.valueOf(reply.status()), name + " answers " + reply);
    assertTrue(
        reply.body().contains(byName.get(name)[2])
            || reply.headers().containsValue(byName.get(name)[2]),
        () -> name + " answers " + reply);
    if (reply.type().startsWith("application/json") && !NO_JSON.contains(name)) {
      parse(name, reply.body());
    }
  }

  static void parse(String name, String body) {
    try {
      JSON.readTree(body);
    } catch (JsonProcessingException broken) {
      throw new AssertionError(name + " answers no JSON: " + body, broken);
    }
  }

  private static java.util.Set<String> names(List<PracticeKey> keys) {
    Map<String, PracticeKey> byName = new LinkedHashMap<>();
    keys.forEach(key -> assertEquals(null, byName.put(key.name(), key), key.name()));
    return byName.keySet();
  }
}
