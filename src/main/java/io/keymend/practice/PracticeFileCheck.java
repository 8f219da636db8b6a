package io.keymend.practice;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What no YAML parser finds in a practice file; the first fault stops the start. */
record PracticeFileCheck(String name, PracticeFile file) {

  private static final Pattern ROUTE = Pattern.compile("[A-Z]+ /\\S*");

  PracticeFile checked() {
    file.open().keySet().forEach(this::checkRoute);
    file.answers().forEach(this::checkAnswer);
    file.keys().forEach(this::checkPlay);
    checkUnique("name", file.keys().stream().map(PracticeKey::name));
    checkUnique("key", file.keys().stream().map(key -> key.key() + " at " + key.environment()));
    return file;
  }

  private void checkAnswer(String answer, Map<String, ReplyTemplate> replies) {
    refuseIf(Trouble.named(answer).isPresent(), "answer '%s' has the name of a trouble", answer);
    replies.keySet().stream()
        .filter(route -> !route.equals(PracticeFile.ANY))
        .forEach(this::checkRoute);
  }

  private void checkRoute(String route) {
    refuseIf(!ROUTE.matcher(route).matches(), "'%s' is no method and path", route);
  }

  private void checkPlay(PracticeKey key) {
    boolean mayPlayNothing = !key.registered() && key.plays().isEmpty();
    boolean known =
        file.answers().containsKey(key.plays()) || Trouble.named(key.plays()).isPresent();
    refuseIf(
        !mayPlayNothing && !known,
        "key '%s' plays '%s', which is no answer of this file",
        key.name(),
        key.plays());
  }

  private void checkUnique(String what, Stream<String> values) {
    Set<String> seen = new HashSet<>();
    values.forEach(value -> refuseIf(!seen.add(value), "two keys have the %s '%s'", what, value));
  }

  private void refuseIf(boolean wrong, String fault, Object... details) {
    if (wrong) {
      throw new IllegalArgumentException("practice/" + name + ".yaml: " + fault.formatted(details));
    }
  }
}
