package io.keymend.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What {@code practice/<id>.yaml} says of one exchange.
 *
 * @param open the replies to unsigned calls, by method and path
 * @param answers the replies to signed calls: by name, and then by method and path or {@code any}
 * @param keys what customers of the exchange may hold
 */
record PracticeFile(
    @JsonProperty("public") Map<String, ReplyTemplate> open,
    Map<String, Map<String, ReplyTemplate>> answers,
    List<PracticeKey> keys) {

  /** The reply to a call that an answer does not name. */
  static final String ANY = "any";

  /** The answer that has the replies which most answers share. */
  static final String OTHERWISE = "otherwise";

  /** The answer to calls that the exchange does not have. */
  private static final String NO_SUCH_ROUTE = "no-such-route";

  PracticeFile {
    open = open == null ? Map.of() : open;
    answers = answers == null ? Map.of() : answers;
    keys = keys == null ? List.of() : keys;
  }

  /** Whether some answer replies to this method and path, so that a signature is asked for. */
  boolean signed(String route) {
    return answers.values().stream().anyMatch(answer -> answer.containsKey(route));
  }

  /** What an answer replies to a call, if it replies to it. */
  Optional<ReplyTemplate> reply(String answer, String route) {
    return in(answer, route)
        .or(() -> in(answer, ANY))
        .or(() -> in(OTHERWISE, route))
        .or(() -> in(OTHERWISE, ANY));
  }

  /** What the exchange says of a method and path that it does not have, if the file tells. */
  Optional<ReplyTemplate> noSuchRoute() {
    return in(NO_SUCH_ROUTE, ANY);
  }

  /** The keys that one site of the exchange knows; the main one is called by an empty text. */
  Map<String, PracticeKey> keysAt(String site) {
    return keys.stream()
        .filter(key -> key.registered() && key.site().equals(site))
        .collect(Collectors.toMap(PracticeKey::key, Function.identity()));
  }

  private Optional<ReplyTemplate> in(String answer, String route) {
    return Optional.ofNullable(answers.getOrDefault(answer, Map.of()).get(route));
  }
}
