package io.keymend.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.keymend.credential.Credentials;
import io.keymend.diagnosis.Diagnosis;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an exchange reports errors.
 *
 * @param codeAt where the code stands; the first place with a value counts
 * @param messageAt where the message stands, likewise
 * @param none what an answer without an error says; all of it
 * @param address finds in a message the address that the exchange saw; its first group
 * @param rules in order: the first that matches counts
 */
public record Errors(
    List<String> codeAt,
    List<String> messageAt,
    List<Condition> none,
    Pattern address,
    List<ErrorRule> rules) {
  private static final Pattern SHOWABLE = Pattern.compile("[A-Za-z0-9_:. -]{1,64}");

  /** An exchange that says nothing special when all is well may leave {@code none} out. */
  public Errors {
    none = none == null ? List.of() : List.copyOf(none);
  }

  /** Whether an answer says that there is no error. */
  boolean noneIn(JsonNode answer) {
    return none.stream().allMatch(condition -> condition.holds(answer) == Truth.TRUE);
  }

  /** The rule for an answer, if one is known. */
  Optional<ErrorRule> ruleFor(String call, Reply reply) {
    Optional<JsonNode> json = reply.json();
    ErrorText error = json.map(this::textIn).orElse(new ErrorText("", ""));
    String plain = json.isPresent() ? null : reply.text();
    return rules.stream()
        .filter(rule -> rule.matches(call, reply.status(), error, plain))
        .findFirst();
  }

  /** What a refused call means, if the exchange documents that it means this and nothing else. */
  public Optional<Diagnosis> refusal(String call, Reply reply) {
    return ruleFor(call, reply)
        .map(ErrorRule::means)
        .filter(means -> means.size() == 1)
        .map(means -> means.get(0));
  }

  /** The exchange's code, if the answer has one that may be shown: none that quotes the paste. */
  Optional<String> codeIn(Reply reply, Credentials credentials) {
    return Optional.of(textOf(reply).code())
        .filter(code -> SHOWABLE.matcher(code).matches())
        .filter(code -> !credentials.quotedIn(code));
  }

  /** The address from which the exchange saw the call come, if it says so. */
  Optional<String> addressIn(Reply reply) {
    if (address == null) {
      return Optional.empty();
    }
    Matcher matcher = address.matcher(textOf(reply).message());
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private ErrorText textOf(Reply reply) {
    return reply.json().map(this::textIn).orElse(new ErrorText("", ""));
  }

  private ErrorText textIn(JsonNode json) {
    return new ErrorText(first(codeAt, json), first(messageAt, json));
  }

  private static String first(List<String> places, JsonNode json) {
    return places.stream()
        .map(json::at)
        .filter(node -> node.isValueNode() && !node.isNull())
        .map(JsonNode::asText)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
