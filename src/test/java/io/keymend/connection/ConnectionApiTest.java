package io.keymend.connection;

import static io.keymend.connection.Platform.CONNECTIONS;
import static io.keymend.connection.Platform.call;
import static io.keymend.connection.Platform.row;
import static io.keymend.connection.Platform.with;
import static io.keymend.connection.Platform.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The registry's calls: what is taken is there, and what is wrong leaves no trace. */
@QuarkusTest
class ConnectionApiTest {
  private static final String HASH = Platform.hash("binance", "4711");

  @BeforeEach
  void forgetAll() {
    QuarkusTransaction.requiringNew().run(() -> Connection.deleteAll());
  }

  @Test
  void oneIsTakenShownReplacedAndForgotten() {
    Platform.register(row("a-1", "binance", HASH));

    Response shown = call().get(CONNECTIONS + "/a-1");
    assertEquals(200, shown.statusCode());
    assertEquals("no-store", shown.header("Cache-Control"));
    Map<String, Object> expected = row("a-1", "binance", HASH);
    expected.remove("accountHash");
    expected.put("environment", null);
    assertEquals(expected, shown.jsonPath().getMap(""));

    Platform.register(with(row("a-1", "binance", HASH), "label", "Renamed"));
    assertEquals("Renamed", call().get(CONNECTIONS + "/a-1").jsonPath().getString("label"));

    assertEquals(204, call().delete(CONNECTIONS + "/a-1").statusCode());
    assertEquals(204, call().delete(CONNECTIONS + "/a-1").statusCode());
    assertEquals(404, call().get(CONNECTIONS + "/a-1").statusCode());
  }

  @Test
  void theIdMayStandInTheAddressAlone() {
    Map<String, Object> row = row("a-1", "binance", HASH);
    row.remove("id");
    assertEquals(204, call().body(written(row)).put(CONNECTIONS + "/a-1").statusCode());
    Response other = call().body(written(with(row, "id", "b-2"))).put(CONNECTIONS + "/a-1");
    assertEquals(400, other.statusCode());
    assertEquals("id", other.jsonPath().getString("errors[0].field"));
    assertEquals(1, count());
  }

  @Test
  void bothWritingsOfAHashAreOne() {
    byte[] bytes = HexFormat.of().parseHex(HASH);
    String base64 = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    for (String text : List.of(HASH, HASH.toUpperCase(), base64, base64 + "=")) {
      Platform.register(row("a-1", "binance", text));
      assertEquals(HASH, kept("a-1").accountHash);
    }
  }

  @Test
  void tenThousandAreTakenTwiceAndAreThereOnce() {
    List<Map<String, Object>> rows = rows(10_000);
    for (int time = 0; time < 2; time++) {
      Response answer = call().body(written(rows)).put(CONNECTIONS);
      assertEquals(200, answer.statusCode(), answer.asString());
      assertEquals(10_000, answer.jsonPath().getInt("taken"));
      assertEquals(10_000, count());
    }
    List<Map<String, Object>> renamed =
        rows.stream().map(row -> with(row, "label", "Second")).toList();
    assertEquals(200, call().body(written(renamed)).put(CONNECTIONS).statusCode());
    assertEquals(10_000, count());
    assertEquals(
        10_000, QuarkusTransaction.requiringNew().call(() -> Connection.count("label", "Second")));
  }

  @Test
  void moreThanTenThousandAreRefused() {
    assertEquals(400, call().body(written(rows(10_001))).put(CONNECTIONS).statusCode());
    assertEquals(0, count());
  }

  @Test
  void noneIsTakenWhenOneIsWrong() {
    List<Map<String, Object>> rows = new ArrayList<>(rows(2_500));
    rows.set(2_400, with(rows.get(2_400), "exchange", "nowhere"));
    Response answer = call().body(written(rows)).put(CONNECTIONS);
    assertEquals(400, answer.statusCode());
    assertEquals("application/problem+json", answer.contentType());
    assertEquals(
        List.of(
            Map.of(
                "row", 2_400,
                "id", "row-2400",
                "field", "exchange",
                "detail", "must be the id of an exchange of the portal")),
        answer.jsonPath().getList("errors"));
    assertEquals(0, count());
  }

  @Test
  void anIdThatComesTwiceIsNamedWithBothRows() {
    List<Map<String, Object>> rows =
        List.of(row("a", "binance", HASH), row("b", "binance", HASH), row("a", "okx", HASH));
    Response answer = call().body(written(rows)).put(CONNECTIONS);
    assertEquals(400, answer.statusCode());
    assertEquals(2, answer.jsonPath().getInt("errors[0].row"));
    assertEquals("a", answer.jsonPath().getString("errors[0].id"));
    assertEquals("id", answer.jsonPath().getString("errors[0].field"));
    assertTrue(answer.jsonPath().getString("errors[0].detail").contains("row 0"));
    assertEquals(0, count());
  }

  static Stream<Map.Entry<String, Object>> wrongMembers() {
    return Stream.of(
        Map.entry("id", ""),
        Map.entry("id", "with space"),
        Map.entry("id", "a".repeat(65)),
        Map.entry("id", 7),
        Map.entry("exchange", "nowhere"),
        Map.entry("exchange", "Binance"),
        Map.entry("accountHash", HASH.substring(1)),
        Map.entry("accountHash", HASH + "00"),
        Map.entry("accountHash", "x" + HASH.substring(1)),
        Map.entry("accountHash", "12345678"),
        Map.entry("label", ""),
        Map.entry("label", " "),
        Map.entry("label", "a".repeat(121)),
        Map.entry("label", "two\nlines"),
        Map.entry("label", "nul\u0000"),
        Map.entry("url", "http://platform.example/1"),
        Map.entry("url", "javascript:alert(1)"),
        Map.entry("url", "https://user:pass@platform.example/1"),
        Map.entry("url", "https:///1"),
        Map.entry("url", "https://platform.example/" + "a".repeat(2000)),
        Map.entry("url", "/connections/1"),
        Map.entry("owner", ""),
        Map.entry("owner", "two words"),
        Map.entry("owner", "o".repeat(101)),
        Map.entry("state", "fine"),
        Map.entry("state", "OK"),
        Map.entry("state", List.of("ok")),
        Map.entry("environment", "moon"),
        Map.entry("environment", 1),
        Map.entry("secret", "x"));
  }

  @ParameterizedTest
  @MethodSource("wrongMembers")
  void aWrongMemberIsNamedAndItsValueIsNot(Map.Entry<String, Object> wrong) {
    Map<String, Object> row = with(row("a-1", "binance", HASH), wrong.getKey(), wrong.getValue());
    Response answer = call().body(written(List.of(row("b", "okx", HASH), row))).put(CONNECTIONS);
    assertEquals(400, answer.statusCode(), answer.asString());
    assertEquals(1, answer.jsonPath().getList("errors").size(), answer.asString());
    assertEquals(1, answer.jsonPath().getInt("errors[0].row"));
    assertEquals(wrong.getKey(), answer.jsonPath().getString("errors[0].field"));
    if (wrong.getKey().equals("id")) {
      assertNull(answer.jsonPath().getString("errors[0].id"));
    } else {
      assertEquals("a-1", answer.jsonPath().getString("errors[0].id"));
    }
    assertFalse(answer.asString().contains(HASH.substring(1, 20)), answer.asString());
    assertEquals(0, count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "exchange", "accountHash", "label", "url", "owner", "state"})
  void aMissingMemberIsNamed(String name) {
    Map<String, Object> row = row("a-1", "binance", HASH);
    row.remove(name);
    Response answer = call().body(written(List.of(row))).put(CONNECTIONS);
    assertEquals(name, answer.jsonPath().getString("errors[0].field"));
    assertEquals("is missing", answer.jsonPath().getString("errors[0].detail"));
  }

  @Test
  void aValueInThePlaceOfANameIsNotRepeated() {
    Map<String, Object> row = with(row("a-1", "binance", HASH), HASH, "x");
    Response answer = call().body(written(List.of(row))).put(CONNECTIONS);
    assertEquals(400, answer.statusCode());
    assertFalse(answer.asString().contains(HASH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "{}",
        "null",
        "7",
        "[7]",
        "[null]",
        "[{\"id\":\"a\"}",
        "[]]",
        "[{\"id\":\"a\",\"id\":\"b\"}]",
        "id=a&exchange=binance"
      })
  void whatIsNoArrayOfConnectionsIsRefused(String body) {
    Response answer = call().body(body).put(CONNECTIONS);
    assertEquals(400, answer.statusCode(), answer.asString());
    assertEquals("application/problem+json", answer.contentType());
    assertEquals(0, count());
  }

  @Test
  void nothingToTakeIsNoFault() {
    assertEquals(0, call().body("[]").put(CONNECTIONS).jsonPath().getInt("taken"));
  }

  @Test
  void aLongerBodyThanEightMegabytesIsNotRead() {
    String body = "[\"" + "a".repeat(8 * 1024 * 1024) + "\"]";
    Response answer = call().body(body).put(CONNECTIONS);
    assertEquals(413, answer.statusCode());
    assertEquals("application/problem+json", answer.contentType());
    assertEquals(413, call().body("a".repeat(20_000)).put(CONNECTIONS + "/a-1").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer", "Bearer wrong", "test-token", "Basic test-token"})
  void nothingIsDoneWithoutTheToken(String authorization) {
    Platform.register(row("a-1", "binance", HASH));
    String body = written(row("a-1", "okx", HASH));
    for (Response answer :
        List.of(
            given(authorization).body("[" + body + "]").put(CONNECTIONS),
            given(authorization).body(body).put(CONNECTIONS + "/a-1"),
            given(authorization).get(CONNECTIONS + "/a-1"),
            given(authorization).delete(CONNECTIONS + "/a-1"))) {
      assertEquals(401, answer.statusCode());
      assertEquals("Bearer", answer.header("WWW-Authenticate"));
      assertEquals("application/problem+json", answer.contentType());
    }
    assertEquals("binance", kept("a-1").exchange);
  }

  @Test
  void otherMethodsAndTypesAreRefused() {
    Response list = call().get(CONNECTIONS);
    assertEquals(405, list.statusCode());
    assertEquals("PUT", list.header("Allow"));
    Response post = call().body("{}").post(CONNECTIONS + "/a-1");
    assertEquals(405, post.statusCode());
    assertEquals("GET, HEAD, PUT, DELETE", post.header("Allow"));
    assertEquals(
        415,
        RestAssured.given()
            .header("Authorization", "Bearer test-token")
            .contentType("text/plain")
            .body("[]")
            .put(CONNECTIONS)
            .statusCode());
  }

  private static io.restassured.specification.RequestSpecification given(String authorization) {
    return RestAssured.given()
        .header("Authorization", authorization)
        .contentType("application/json");
  }

  private static List<Map<String, Object>> rows(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> row("row-" + i, "binance", Platform.hash("binance", "account " + i)))
        .toList();
  }

  private static Connection kept(String id) {
    return QuarkusTransaction.requiringNew().call(() -> Connection.findById(id));
  }

  private static long count() {
    return QuarkusTransaction.requiringNew().call(() -> Connection.count());
  }
}
