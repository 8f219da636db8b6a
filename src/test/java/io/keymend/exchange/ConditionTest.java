package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer says, denies, or does not say. */
class ConditionTest {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .build();

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{at: /a, is: true} | {a: true} | TRUE",
        "{at: /a, is: true} | {a: false} | FALSE",
        "{at: /a, is: true} | {a: 'true'} | UNKNOWN",
        "{at: /a, is: true} | {a: 1} | UNKNOWN",
        "{at: /a, is: true} | {a: null} | UNKNOWN",
        "{at: /a, is: true} | {} | UNKNOWN",
        "{at: [/a, /b], is: true} | {a: false, b: true} | TRUE",
        "{at: [/a, /b], is: true} | {a: false} | UNKNOWN",
        "{at: /a, has: [trade]} | {a: [read, trade]} | TRUE",
        "{at: /a, has: [trade]} | {a: 'read,trade'} | TRUE",
        "{at: /a, has: [trade]} | {a: 'read trade'} | TRUE",
        "{at: /a, has: [trade]} | {a: 'read,no-trade'} | FALSE",
        "{at: /a, has: [trade]} | {a: []} | FALSE",
        "{at: /a, has: [trade]} | {a: {trade: 1}} | UNKNOWN",
        "{at: /a, matching: '.*withdraw.*'} | {a: [read, wow_withdraw_x]} | TRUE",
        "{at: /a, has: [t:w], denied-by: '[tw]:.+'} | {a: 'connection t:w'} | TRUE",
        "{at: /a, has: [t:w], denied-by: '[tw]:.+'} | {a: 'connection w:r'} | FALSE",
        "{at: /a, has: [t:w], denied-by: '[tw]:.+'} | {a: 'connection'} | UNKNOWN",
        "{at: /a, matching: 'withdraw'} | {a: [read, withdraw2]} | FALSE",
        "{at: '', any: [{at: /0, is: orders}, {at: /2, is: 1}]} | [[orders, 1, 1], [x, 1, 0]] | TRUE",
        "{at: '', any: [{at: /0, is: orders}, {at: /2, is: 1}]} | [[orders, 1, 0], [x, 1, 1]] | FALSE",
        "{at: '', any: [{at: /0, is: orders}, {at: /2, is: 1}]} | [[orders, 1, yes]] | UNKNOWN",
        "{at: /p, any: [{at: /name, is: spot}]} | {p: []} | FALSE",
        "{at: /p, any: [{at: /name, is: spot}]} | {p: spot} | UNKNOWN",
        "{at: /a, is: 1, else: {at: /b, is: true}} | {b: true} | TRUE",
        "{at: /a, is: 1, else: {at: /b, is: true}} | {b: false} | FALSE",
        "{at: /a, is: 1, else: {at: /b, is: true}} | {a: 2, b: true} | FALSE",
        "{at: /a, is: 1, else: {at: /b, is: true}} | {a: '1', b: true} | TRUE",
        "{at: /a, is: 1, else: {at: /b, is: true}} | {} | UNKNOWN",
        "{at: /a, is: 1, else: {at: /a, absent: true}} | {} | TRUE",
        "{at: /a, absent: true} | {a: null} | TRUE",
        "{at: /a, absent: true} | {a: 0} | FALSE",
        "{at: /a, present: true} | {a: ''} | FALSE",
        "{at: /a, present: true} | {a: {}} | FALSE",
        "{at: /a, present: true} | {a: 0} | TRUE"
      })
  void judges(String condition, String answer, Truth expected) throws Exception {
    JsonNode json = YAML.readTree(answer);

    assertEquals(expected, YAML.readValue(condition, Condition.class).holds(json));
  }

  @Test
  void refusesToStateNothing() {
    assertThrows(Exception.class, () -> YAML.readValue("{at: /a}", Condition.class));
    assertThrows(Exception.class, () -> YAML.readValue("{is: 1}", Condition.class));
  }
}
