package io.keymend.iplist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inet.ipaddr.IPAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a list, however it was written. */
class PastedListTest {
  private static final List<String> TWO = List.of("192.0.2.10", "198.51.100.7");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "192.0.2.10,198.51.100.7",
        "192.0.2.10, 198.51.100.7,",
        "192.0.2.10;198.51.100.7",
        "192.0.2.10\t198.51.100.7\n",
        "192.0.2.10\r198.51.100.7",
        "192.0.2.10\u00a0198.51.100.7",
        "192.0.2.10\u200b198.51.100.7",
        "192.0.2.10\u2028198.51.100.7\u3000",
        "\ufeff192.0.2.\u200b10 198.51.\u00ad100.7\u200e",
        "[\"192.0.2.10\", \"198.51.100.7\"]",
        "{'192.0.2.10'; `198.51.100.7`}",
        "\u201c192.0.2.10\u201d \u00ab198.51.100.7\u00bb",
        "IP: 192.0.2.10\nIP: 198.51.100.7",
        "IP:192.0.2.10 ip2=198.51.100.7",
        "IP:\u200b192.0.2.10 \ufeff198.51.100.7",
        "Main server: 192.0.2.10\nThe other one: 198.51.100.7",
        "1. 192.0.2.10\n2. 198.51.100.7",
        "1) 192.0.2.10\n2) 198.51.100.7",
        "- 192.0.2.10\n- 198.51.100.7",
        "\u2022 192.0.2.10 \u2022 198.51.100.7.",
        "192.0.2.10 | 198.51.100.7",
        "\uff11\uff19\uff12.0.2.10\uff0c198.51.100.7\uff1b",
        "192.0.2.10\u3001198.51.100.7",
        "(192.0.2.10) <198.51.100.7>",
        "192.0.2.10/32 198.51.100.7/32"
      })
  void separatorsAndLabelsDoNotMatter(String text) {
    PastedList list = PastedList.read(text);
    assertEquals(List.of(), list.misfits());
    assertEquals(List.of(), list.doubles());
    assertEquals(TWO, written(list.addresses()));
  }

  @ParameterizedTest
  @CsvSource({
    "2001:0DB8:0:0:0:0:0:10, 2001:db8::10",
    "2001:db8::10/128, 2001:db8::10",
    "[2001:db8::10], 2001:db8::10",
    "IPv6: 2001:db8::, 2001:db8::",
    "2001:db8::/32, 2001:db8::/32",
    "203.0.113.77/24, 203.0.113.0/24",
    "0.0.0.0/0, 0.0.0.0/0",
    "::, ::",
    "::ffff:192.0.2.1, ::ffff:c000:201"
  })
  void blocksAndAddressesWithColonsAreRead(String text, String expected) {
    PastedList list = PastedList.read(text);
    assertEquals(List.of(), list.misfits());
    assertEquals(List.of(expected), written(list.addresses()));
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.10:443, PORT",
    "[2001:db8::1]:443, PORT",
    "192.0.2.1-192.0.2.9, RANGE",
    "192.0.2.1 - 192.0.2.9, RANGE",
    "192.0.2.1 -192.0.2.9, RANGE",
    "2001:db8::1- 2001:db8::9, RANGE",
    "192.0.2.1–9, RANGE",
    "192.0.2.*, RANGE",
    "192.0.*.*, RANGE",
    "192.0.2.x, RANGE",
    "192.168.001.010, ZEROS",
    "010.0.0.1/8, ZEROS",
    "192.0.2.0/33, BLOCK",
    "192.0.2.0/255.255.255.0, BLOCK",
    "2001:db8::/129, BLOCK",
    "192.0.2.256, NUMBERS",
    "192.0.2, NUMBERS",
    "1.2.3.4.5, NUMBERS",
    "1:2:3, NUMBERS",
    "1::2::3, NUMBERS",
    "example.com, NAME",
    "api.example.com:443, NAME",
    "0x7f.1, OTHER",
    "2130706433, OTHER",
    "office, OTHER",
    "fe80::1%eth0, OTHER",
    "https://192.0.2.1, OTHER",
    "abcdefghijkl, SECRET",
    "aB3dEfG7hIjK9mNpQrS=, SECRET"
  })
  void whatIsNoAddressIsNamed(String text, Flaw expected) {
    PastedList list = PastedList.read("192.0.2.10," + text);
    assertEquals(1, list.misfits().size(), list.misfits().toString());
    assertEquals(expected, list.misfits().get(0).flaw());
    assertEquals(2, list.misfits().get(0).position());
    assertEquals(List.of("192.0.2.10"), written(list.addresses()));
  }

  /** What would make one wrong address of two right entries, or a right one of a misspelt one. */
  @ParameterizedTest
  @CsvSource({
    "2001:db8::~35.166.0.1, 2001:db8:: 35.166.0.1, 0",
    "home~20:1::2, 20:1::2, 1",
    "\ufeff2001:db8::~35.166.0.1, 2001:db8:: 35.166.0.1, 0",
    "192.0.2.1~0, 192.0.2.10, 0",
    "2001:db8::~1, 2001:db8::1, 0",
    "a2001:db8::1, '', 1",
    "abcde:1::2, '', 1",
    "face:1.2.3.4, '', 1"
  })
  void nothingIsMadeUp(String text, String addresses, int misfits) {
    PastedList list = PastedList.read(text.replace('~', '\u200b'));
    assertEquals(addresses, String.join(" ", written(list.addresses())));
    assertEquals(misfits, list.misfits().size());
  }

  @Test
  void onlyWhatIsShapedLikeAnAddressOrANameIsShown() {
    PastedList list = PastedList.read("192.0.2.10:443 Pa55word! example.com office");
    assertEquals(
        List.of("192.0.2.10:443", "", "example.com", ""),
        list.misfits().stream().map(Misfit::text).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a1b2c3d4e5f6a7b8c9d0",
        "organizations/1234-5678/apiKeys/90ab",
        "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIIrYSSNQFaA2Hwf1duRS\n-----END EC PRIVATE KEY-----",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl",
        "key=a1b2c3d4e5f6a7b8c9d0",
        "12345678-90ab-cdef-1234-567890abcdef"
      })
  void besideWhatMayBeAKeyNothingIsShown(String credential) {
    PastedList list = PastedList.read("192.0.2.10:443 " + credential + " pass.word");
    assertTrue(list.misfits().size() >= 3, list.misfits().toString());
    list.misfits().forEach(misfit -> assertEquals("", misfit.text()));
    assertFalse(list.toString().contains("pass.word"));
  }

  @Test
  void aPieceOfAKeyBetweenDotsIsNotShownEither() {
    PastedList list = PastedList.read("a1b2c3d4e5f6a7b8c9d0.example.com");
    assertEquals(List.of(new Misfit(1, Flaw.NAME, "")), list.misfits());
  }

  @Test
  void doublesAreNamedOnceInWhateverForm() {
    PastedList list =
        PastedList.read(
            "192.0.2.10 192.0.2.10/32 192.0.2.10 2001:db8::1 2001:DB8:0::1 10.0.0.1/8 10.9.9.9/8");
    assertEquals(List.of("192.0.2.10", "2001:db8::1", "10.0.0.0/8"), written(list.addresses()));
    assertEquals(List.of("192.0.2.10", "2001:db8::1", "10.0.0.0/8"), written(list.doubles()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0\u200b\ufeff", ",;|\n\t", "[]", "-- \u2022 --", "IP:"})
  void nothingIsNothing(String text) {
    assertTrue(PastedList.read(text).isEmpty(), PastedList.read(text).toString());
  }

  @Test
  void aLongListOfOddTextIsReadSoon() {
    String odd = "a: ".repeat(1300) + "1-".repeat(500) + "1.".repeat(500) + "::".repeat(500);
    assertFalse(PastedList.read(odd).isEmpty());
    assertFalse(PastedList.read("a ".repeat(2000)).isEmpty());
    assertFalse(PastedList.read("1.2.3.4 -\t".repeat(400) + " ".repeat(2000)).isEmpty());
  }

  private static List<String> written(List<IPAddress> addresses) {
    return addresses.stream().map(IPAddress::toCanonicalString).toList();
  }
}
