package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.keymend.api.Problem;
import io.keymend.connection.Platform;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.keymend.keycheck.KeyCheckAnswer;
import io.keymend.keycheck.KeyCheckCall;
import io.keymend.message.DiagnoseAnswer;
import io.keymend.message.DiagnoseCall;
import io.keymend.status.Trouble;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The description of the JSON side: what it says is there, and what is there it says. */
@QuarkusTest
class OpenApiTest {
  private static final Pattern EXAMPLE = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private JsonNode api;

  @Inject Exchanges exchanges;

  @BeforeEach
  void read() throws IOException {
    api = new ObjectMapper().readTree(Portal.get("/openapi.json").asString());
  }

  @Test
  void isServedAsJsonAndYamlWithTheHeadersOfAllAnswers() {
    for (String address : List.of("/openapi", "/openapi.json", "/openapi.yaml")) {
      Response answer = Portal.get(address);
      assertEquals(200, answer.statusCode(), address);
      assertTrue(answer.header("Content-Security-Policy").contains("default-src 'none'"), address);
      assertEquals("nosniff", answer.header("X-Content-Type-Options"), address);
    }
    assertTrue(Portal.get("/openapi.json").contentType().startsWith("application/json"));
    assertEquals("3.1.0", api.get("openapi").asText());
    assertEquals(404, Portal.get("/q/swagger-ui").statusCode());
  }

  @Test
  void describesEveryCallAndNoOther() {
    Set<String> there = new TreeSet<>();
    for (JavaClass type : new ClassFileImporter().importPath("target/classes")) {
      for (JavaMethod method : type.getMethods()) {
        String address = pathOf(type.reflect()) + pathOf(method);
        if (address.startsWith("/api/")) {
          methodsOf(method).forEach(name -> there.add(name + " " + address));
        }
      }
    }
    // A page that is prepared like all others.
    there.add("get /api/v1/status");
    Set<String> described = new TreeSet<>();
    api.get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(name -> described.add(name + " " + path.getKey())));
    described.removeIf(call -> call.startsWith("parameters "));
    assertEquals(there, described);
  }

  @Test
  void theStatesOfExchangesHaveTheMembersOfTheirSchema() throws IOException {
    JsonNode answer = new ObjectMapper().readTree(Portal.get("/api/v1/status").asString());
    assertEquals(members("StatusAnswer"), names(answer));
    assertEquals(exchanges.all().size(), answer.get("exchanges").size());
    for (JsonNode exchange : answer.get("exchanges")) {
      assertEquals(members("ExchangeStatus"), names(exchange));
    }
  }

  private Set<String> members(String schema) {
    return names(api.at("/components/schemas/" + schema + "/properties"));
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void everyReferenceLeadsSomewhereAndEveryOperationIsWhole() {
    for (JsonNode reference : api.findValues("$ref")) {
      assertTrue(reference.asText().startsWith("#/"), reference.asText());
      assertFalse(api.at(reference.asText().substring(1)).isMissingNode(), reference.asText());
    }
    List<String> ids = api.findValuesAsText("operationId");
    assertEquals(ids.size(), Set.copyOf(ids).size());
    api.get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        operation -> {
                          if (!operation.getKey().equals("parameters")) {
                            assertTrue(operation.getValue().hasNonNull("summary"), path.getKey());
                            assertTrue(
                                operation.getValue().get("responses").size() > 0, path.getKey());
                          }
                        }));
    Set<String> used = new HashSet<>(api.findValuesAsText("$ref"));
    api.at("/components/schemas")
        .fieldNames()
        .forEachRemaining(name -> assertTrue(used.contains("#/components/schemas/" + name), name));
  }

  @Test
  void schemasHaveTheMembersOfTheAnswers() {
    Map<String, Class<?>> records =
        Map.ofEntries(
            Map.entry("Problem", Problem.class),
            Map.entry("Fault", Problem.Fault.class),
            Map.entry("KeyCheckCall", KeyCheckCall.class),
            Map.entry("KeyCheckAnswer", KeyCheckAnswer.class),
            Map.entry("Guidance", KeyCheckAnswer.Next.class),
            Map.entry("ExistingConnection", KeyCheckAnswer.Existing.class),
            Map.entry("Cause", KeyCheckAnswer.Cause.class),
            Map.entry("Site", KeyCheckAnswer.Site.class),
            Map.entry("Link", KeyCheckAnswer.Link.class),
            Map.entry("DiagnoseCall", DiagnoseCall.class),
            Map.entry("DiagnoseAnswer", DiagnoseAnswer.class),
            Map.entry("Alternative", DiagnoseAnswer.Alternative.class),
            Map.entry("Trouble", Trouble.class),
            Map.entry("ShownConnection", io.keymend.connection.ConnectionApi.Shown.class));
    records.forEach(
        (schema, type) -> {
          Set<String> members = new TreeSet<>();
          api.at("/components/schemas/" + schema + "/properties")
              .fieldNames()
              .forEachRemaining(members::add);
          assertEquals(
              new TreeSet<>(
                  Arrays.stream(type.getRecordComponents()).map(OpenApiTest::name).toList()),
              members,
              schema);
        });
  }

  @Test
  void tellsOfEveryExchangeWhereItsAccountIdStands() {
    String text = api.at("/info/description").asText();
    for (Exchange exchange : exchanges.all()) {
      List<String> places = new ArrayList<>();
      exchange
          .probes()
          .values()
          .forEach(
              probe -> {
                String place =
                    "`%s %s` `%s`"
                        .formatted(
                            probe.method(), probe.path(), String.join("` or `", probe.accountId()));
                if (!probe.accountId().isEmpty() && !places.contains(place)) {
                  places.add(place);
                }
              });
      String row = "| " + exchange.id() + " | " + String.join(", ", places) + " |";
      assertEquals(!places.isEmpty(), text.contains(row), row);
      if (places.isEmpty()) {
        String none = text.substring(text.indexOf("These show no account id"));
        assertTrue(none.lines().findFirst().get().matches(".*\\b" + exchange.id() + "\\b.*"), none);
      }
    }
  }

  /** The examples are run as they stand, by a shell, against this portal. */
  @Test
  void theExamplesWork() throws Exception {
    List<String> examples =
        EXAMPLE
            .matcher(api.at("/info/description").asText())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertEquals(3, examples.size());

    assertEquals(Platform.hash("binance", "100200300"), run(examples.get(0)).strip());
    assertEquals("{\"taken\":1}", run(examples.get(1)).strip());
    String link = run(examples.get(2)).strip();
    String form = RestAssured.given().get(link).asString();
    assertTrue(form.contains("This test is for your connection"), form);
    assertTrue(form.contains("“Main account”"), form);
    Platform.forget("4711");
  }

  private static String run(String script) throws Exception {
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true);
    shell.environment().put("KEYMEND", "http://localhost:" + RestAssured.port);
    shell.environment().put("KEYMEND_API_TOKEN", "test-token");
    for (String key : List.of("account-key", "link-key")) {
      shell
          .environment()
          .put(
              key.toUpperCase(Locale.ROOT).replace('-', '_'),
              ConfigProvider.getConfig().getValue("keymend.connections." + key, String.class)
                  + "==");
    }
    Process process = shell.start();
    String said = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  private static String name(RecordComponent component) {
    return component.getName().equals("update") ? "updateExistingConnection" : component.getName();
  }

  private static String pathOf(Class<?> type) {
    Path path = type.getAnnotation(Path.class);
    return path == null ? "" : path.value();
  }

  private static String pathOf(JavaMethod method) {
    return method.tryGetAnnotationOfType(Path.class).map(path -> "/" + path.value()).orElse("");
  }

  private static List<String> methodsOf(JavaMethod method) {
    return method.getAnnotations().stream()
        .filter(a -> a.getRawType().isAnnotatedWith(HttpMethod.class))
        .map(a -> a.getRawType().getSimpleName().toLowerCase(Locale.ROOT))
        .toList();
  }
}
