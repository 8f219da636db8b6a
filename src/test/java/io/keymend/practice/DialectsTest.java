package io.keymend.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.practice.Answer.Fault;
import io.keymend.practice.Answer.Reply;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files and verifiers joined: who answers at which address, and with which of the answers. */
class DialectsTest {

  private static final String FILE =
      """
      public:
        GET /time: {body: '{"now":{millis}}', headers: {X-Expires: '{seconds+1d}'}}
      answers:
        works: {GET /rights: {body: '{"of":"{key}","open":{key'}}
        bound: {any: {http: 403, body: 'bound, {key}', type: text/plain}}
        otherwise: {GET /rights: {body: r}, POST /account: {body: 'the account'}}
        unknown: {any: {http: 401, body: 'nobody{key}', html: true}}
        no-such-route: {any: {http: 410, body: gone}}
      keys:
        - {name: a, about: b, key: main, secret: s, plays: works, expect: e}
        - {name: b, about: b, key: bound, secret: s, plays: bound, expect: e}
        - {name: c, about: b, key: other, secret: s, site: eea, plays: works, expect: e}
        - {name: d, about: b, key: cut, secret: s, plays: cut, expect: e}
        - {name: e, about: b, key: stranger, secret: s, registered: false, expect: e}
      """;
  private static final Verifier BY_HEADER = new ByHeader(Set.of("acme"));
  private static final Dialects DIALECTS = dialects(FILE, BY_HEADER);

  /** A verifier that believes everybody. */
  private record ByHeader(Set<String> exchanges) implements Verifier {
    @Override
    public Signed verify(Call call, Map<String, PracticeKey> keys) {
      PracticeKey key = keys.get(call.header("Key").orElse(""));
      return key == null ? Signed.refused("unknown") : Signed.by(key);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/acme/rights, main, 200, '{\"of\":\"main\",\"open\":{key'",
    "/acme.futures/rights, main, 200, '{\"of\":\"main\",\"open\":{key'",
    "/acme@eea/rights, main, 401, nobody",
    "/acme@eea/rights, other, 200, '{\"of\":\"other\",\"open\":{key'",
    "/acme@eea.futures/rights, other, 200, '{\"of\":\"other\",\"open\":{key'",
    "/acme@us/rights, other, 401, nobody",
    "/acme/rights, other, 401, nobody",
    "/acme/rights, stranger, 401, nobody",
    "/acme/rights, bound, 403, 'bound, bound'",
    "/acme/time, nobody, 200, '{\"now\":1772366400250}'",
    "/acme/nothing, main, 410, gone"
  })
  void answersByAddressAndKey(String address, String key, int status, String body) {
    Reply reply = (Reply) ask("GET", address, key);

    assertEquals(status, reply.status());
    assertEquals(body, reply.body());
  }

  @Test
  void takesWhatAnAnswerDoesNotTellFromTheSharedOne() {
    assertEquals("the account", ((Reply) ask("POST", "/acme/account", "main")).body());
    assertEquals("bound, bound", ((Reply) ask("POST", "/acme/account", "bound")).body());
    assertEquals(410, ((Reply) ask("GET", "/acme/account", "main")).status());
  }

  @Test
  void sendsTypesAndHeaders() {
    assertEquals("application/json", ((Reply) ask("GET", "/acme/time", "")).type());
    assertEquals(
        Map.of("X-Expires", "1772452800"), ((Reply) ask("GET", "/acme/time", "")).headers());
    assertEquals("text/plain", ((Reply) ask("GET", "/acme/rights", "bound")).type());
    assertEquals(Reply.HTML, ((Reply) ask("GET", "/acme/rights", "")).type());
    assertEquals(Fault.CUT, ask("GET", "/acme/rights", "cut"));
  }

  @Test
  void answersNotFoundWhereAFileHasNoWordForIt() {
    Dialects plain = dialects("answers: {works: {GET /rights: {}}}", BY_HEADER);
    Reply reply = (Reply) ask(plain, "GET", "/acme/nothing", "");

    assertEquals(404, reply.status());
    assertTrue(plain.find(PracticePath.of("/nobody/rights")).isEmpty());
    assertTrue(plain.find(PracticePath.of("/")).isEmpty());
  }

  @Test
  void saysWhichAnswerIsMissing() {
    Dialects few =
        dialects("answers: {x: {GET /a: {}, GET /b: {}}, unknown: {GET /a: {}}}", BY_HEADER);
    Dialects none = dialects("answers: {x: {GET /a: {}}}", BY_HEADER);

    assertEquals(
        "Answer 'unknown' has no reply to GET /b", fault(() -> ask(few, "GET", "/acme/b", "")));
    assertEquals("No answer is called 'unknown'", fault(() -> ask(none, "GET", "/acme/a", "")));
  }

  @Test
  void refusesAFileOrAVerifierAlone() {
    assertEquals(
        "practice/acme.yaml is there, but no verifier speaks for it", fault(() -> dialects(FILE)));
    assertEquals(
        "ByHeader speaks for 'ajax', but practice/ajax.yaml is missing",
        fault(() -> dialects(FILE, BY_HEADER, new ByHeader(Set.of("ajax")))));
    assertEquals(
        "ByHeader is not the only verifier that speaks for 'acme'",
        fault(() -> dialects(FILE, BY_HEADER, new ByHeader(Set.of("acme")))));
  }

  private static String fault(Runnable start) {
    return assertThrows(IllegalStateException.class, start::run).getMessage();
  }

  private static Dialects dialects(String file, Verifier... verifiers) {
    PracticeFiles files = new PracticeFiles(Map.of("acme", PracticeFiles.read("acme", file)));
    return new Dialects(files, List.of(verifiers));
  }

  private static Answer ask(String method, String address, String key) {
    return ask(DIALECTS, method, address, key);
  }

  private static Answer ask(Dialects dialects, String method, String address, String key) {
    PracticePath path = PracticePath.of(address);
    return dialects
        .find(path)
        .orElseThrow()
        .answer(new Call(method, path.rest(), "", Map.of("key", key), "", Customer.NOON));
  }
}
