package io.keymend.iplist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IpComparisonTest {
  private static final List<String> PLATFORM =
      List.of("192.0.2.10", "198.51.100.10", "2001:db8::10");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "192.0.2.10 198.51.100.10 2001:db8::10 | '' | ''",
        "192.0.2.10 | 198.51.100.10 2001:db8::10 | ''",
        "192.0.2.0/24 198.51.100.10/32 2001:db8::/64 | '' | ''",
        "192.0.2.10 198.51.100.10 2001:0DB8:0:0:0:0:0:10 203.0.113.5 | '' | 203.0.113.5",
        "192.0.3.0/24 | 192.0.2.10 198.51.100.10 2001:db8::10 | 192.0.3.0/24",
        "0.0.0.0/0 | 2001:db8::10 | ''",
        "999.1.1.1 | 192.0.2.10 198.51.100.10 2001:db8::10 | 999.1.1.1"
      })
  void findsWhatIsMissingAndWhatIsTooMuch(String bound, String missing, String superfluous) {
    IpComparison found = IpComparison.of(words(bound), PLATFORM);

    assertEquals(words(missing), found.missing());
    assertEquals(words(superfluous), found.superfluous());
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
