package io.keymend.iplist;

import static io.keymend.iplist.ListPosts.page;
import static io.keymend.iplist.ListPosts.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page says of a list: all of it, and nothing that may be a key. */
@QuarkusTest
class ListAnswerPageTest {
  @Test
  void everythingElseIsSaidToo() {
    Document page =
        page(
            post(
                "okx",
                "192.168.0.7;8.8.8.8;8.8.8.8;10.0.0.1;0.0.0.0/0;1.2.3.4:443;example.com;1.2.3.4:80"),
            200);
    String said = page.select(".result").text();
    assertTrue(said.contains("Your list lets everybody in"), said);
    assertTrue(said.contains("192.168.0.7, 10.0.0.1 are addresses of a home network"), said);
    assertTrue(said.contains("the exchange can never see them"), said);
    assertTrue(said.contains("Not addresses of 3Commas: 8.8.8.8."), said);
    assertTrue(said.contains("More than once on your list: 8.8.8.8."), said);
    assertEquals(
        List.of(
            "Entry 6: 1.2.3.4:443, entry 8: 1.2.3.4:80. Leave out the colon and the port behind the"
                + " address.",
            "Entry 7: example.com. This is a name. An IP list takes addresses in numbers."),
        page.select(".misfits li").eachText());
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 127.0.0.1 is an address of a home network or of a single computer; the exchange can"
        + " never see it.",
    "2001:db8::/129, Entry 1: 2001:db8::/129. What stands behind the slash is not the length of a block: that is a number up to 32",
    "1.2.3.1-1.2.3.9, Entry 1: 1.2.3.1-1.2.3.9. A range from one address to another fits on no list.",
    "010.0.0.1, Entry 1: 010.0.0.1. Write the numbers without zeros in front",
    "1.2.3, Entry 1: 1.2.3. An address has four numbers",
    "office, Entry 1. This is not shown here"
  })
  void hintsAreGiven(String list, String hint) {
    String said = page(post("okx", list), 200).select(".result").text();
    assertTrue(said.contains(hint), said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TellNobody7TellNobody7",
        "1.2.3.4:443 Tell7 TellNobody7TellNobody7",
        "key: TellNobody7TellNobody7\nsecret: Tell7No",
        "-----BEGIN PRIVATE KEY-----\nTellNobody7TellNobody7+/=\n-----END PRIVATE KEY-----",
        "TellNobody7TellNobody7.example.com 1.2.3.4"
      })
  void whatMayBeAKeyIsNeverShown(String list) {
    Response answer = post("okx", list);
    Document page = page(answer, 200);
    assertFalse(answer.asString().contains("Tell"), page.select(".result").text());
    assertFalse(answer.asString().contains("1.2.3.4:443"));
    assertTrue(page.select(".misfits li").text().contains("ntry "));
    assertEquals("", page.select("textarea").text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "1.2.3.4:443\"><img src=x onerror=alert(1)>",
        "</textarea><svg/onload=alert(1)>",
        "{page.list} {#if true}x{/if}",
        "a.b&lt;c 1.2.3.4:443<b>",
        "javascript:alert(1)//192.0.2.10",
        "\u0000\u001b[31m \u202e10.1.1.1"
      })
  void nothingOfAListIsRun(String list) {
    Response answer = post("okx", list);
    Document page = page(answer, 200);
    assertTrue(
        page.select("script:not([src]), main img, svg[onload], [onerror], main b").isEmpty());
    assertFalse(answer.asString().contains("alert"));
    assertEquals(1, page.select("h1").size());
  }
}
