package io.keymend.iplist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a list: examples, and lists written by chance against plain arithmetic. */
class ListAnswerTest {
  private static final List<String> INNER =
      List.of(
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.168.0.0/16",
          "::1",
          "fc00::/7",
          "fe80::/10");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "192.0.2.10 198.51.100.10 | '' | '' | '' | ''",
        "192.0.2.10 8.8.8.8 | 198.51.100.10 | 8.8.8.8 | '' | ''",
        "10.1.2.3 192.168.178.20 127.0.0.1 | 192.0.2.10 198.51.100.10 | '' | 10.1.2.3 192.168.178.20 127.0.0.1 | ''",
        "172.15.0.1 172.31.0.0/16 fd00::1 11.0.0.1 | 192.0.2.10 198.51.100.10 | 172.15.0.1 11.0.0.1 | 172.31.0.0/16 fd00::1 | ''",
        "0.0.0.0/0 | '' | '' | '' | 0.0.0.0/0",
        "0.0.0.0 ::/0 | 192.0.2.10 198.51.100.10 | '' | '' | 0.0.0.0 ::/0",
        "192.0.0.0/8 198.51.100.0/24 | '' | '' | '' | ''",
        "nothing here | 192.0.2.10 198.51.100.10 | '' | '' | ''"
      })
  void tellsWhatIsWhat(
      String list, String missing, String superfluous, String inner, String everything) {
    ListAnswer answer =
        ListAnswer.of(PastedList.read(list), List.of("192.0.2.10", "198.51.100.10"));
    assertEquals(words(missing), answer.missing());
    assertEquals(words(superfluous), answer.superfluous());
    assertEquals(words(inner), answer.inner());
    assertEquals(words(everything), answer.everything());
  }

  static Stream<Integer> seeds() {
    return IntStream.range(0, 400).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithPlainArithmetic(int seed) {
    RandomList random = RandomList.of(new Random(seed));
    PastedList list = PastedList.read(random.text());
    ListAnswer answer = ListAnswer.of(list, RandomList.PLATFORM);
    List<NaiveAddress> platform = RandomList.PLATFORM.stream().map(NaiveAddress::of).toList();
    Set<NaiveAddress> once = new LinkedHashSet<>();
    Set<NaiveAddress> twice = new LinkedHashSet<>();
    random.entries().stream()
        .filter(Objects::nonNull)
        .map(NaiveAddress::of)
        .forEach(address -> (once.contains(address) ? twice : once).add(address));

    assertEquals(once, naive(list.addresses().stream().map(Object::toString)), random.text());
    assertEquals(twice, naive(answer.doubles().stream()), random.text());
    assertEquals(
        platform.stream().filter(ours -> once.stream().noneMatch(a -> a.contains(ours))).toList(),
        List.copyOf(naive(answer.missing().stream())),
        random.text());
    Set<NaiveAddress> notOurs =
        once.stream()
            .filter(a -> platform.stream().noneMatch(a::contains))
            .collect(Collectors.toSet());
    assertEquals(
        notOurs.stream().filter(ListAnswerTest::isInner).collect(Collectors.toSet()),
        naive(answer.inner().stream()),
        random.text());
    assertEquals(
        notOurs.stream().filter(a -> !isInner(a)).collect(Collectors.toSet()),
        naive(answer.superfluous().stream()),
        random.text());
    assertEquals(junkIn(random), list.misfits().stream().map(Misfit::position).toList());
  }

  /** Else the lists above would prove little. */
  @Test
  void theListsByChanceHaveEverything() {
    List<ListAnswer> answers =
        seeds()
            .map(seed -> PastedList.read(RandomList.of(new Random(seed)).text()))
            .map(list -> ListAnswer.of(list, RandomList.PLATFORM))
            .toList();
    assertTrue(answers.stream().anyMatch(answer -> answer.missing().isEmpty()));
    assertTrue(answers.stream().anyMatch(answer -> answer.missing().size() > 2));
    assertTrue(answers.stream().anyMatch(answer -> !answer.inner().isEmpty()));
    assertTrue(answers.stream().anyMatch(answer -> !answer.superfluous().isEmpty()));
    assertTrue(answers.stream().anyMatch(answer -> !answer.doubles().isEmpty()));
  }

  private static boolean isInner(NaiveAddress address) {
    return INNER.stream().map(NaiveAddress::of).anyMatch(block -> block.contains(address));
  }

  private static List<Integer> junkIn(RandomList random) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < random.entries().size(); i++) {
      if (random.entries().get(i) == null) {
        positions.add(i + 1);
      }
    }
    return positions;
  }

  private static Set<NaiveAddress> naive(Stream<String> addresses) {
    return addresses.map(NaiveAddress::of).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
