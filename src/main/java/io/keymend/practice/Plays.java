package io.keymend.practice;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the keys of one exchange can play, by id; two plays of one id are an error. */
record Plays(Map<String, Play> byId) {

  /** The exchange's own plays, and the troubles that any exchange can have. */
  static Plays of(Play[]... own) {
    return new Plays(
        Stream.concat(Stream.of(own), Stream.<Play[]>of(Trouble.values()))
            .flatMap(Arrays::stream)
            .collect(Collectors.toUnmodifiableMap(Play::id, Function.identity())));
  }

  Play of(PracticeKey key) {
    return byId.get(key.plays());
  }

  /** A key with an unknown play is a broken file, which must show at start. */
  Map<String, PracticeKey> checked(Collection<PracticeKey> keys) {
    keys.forEach(this::check);
    return keys.stream()
        .collect(Collectors.toUnmodifiableMap(PracticeKey::key, Function.identity()));
  }

  private void check(PracticeKey key) {
    if (!byId.containsKey(key.plays())) {
      throw new IllegalArgumentException(
          "practice key '" + key.name() + "' plays '" + key.plays() + "', which nobody knows");
    }
  }
}
