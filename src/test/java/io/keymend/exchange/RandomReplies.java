package io.keymend.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keymend.diagnosis.Diagnosis;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Answers that an exchange might send on a bad day: its own words in every wrong order.
 *
 * <p>Most begin as the documented success or as a documented error and are then spoilt.
 */
final class RandomReplies {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int[] STATUSES = {
    200, 200, 200, 200, 201, 204, 301, 400, 400, 401, 401, 403, 403, 404, 409, 418, 429, 451, 500,
    503, 520
  };

  private static final Pattern NUMBER = Pattern.compile("-?[1-9][0-9]{0,17}");

  private final Exchange exchange;
  private final Random random;
  private final List<String> calls;
  private final List<String> places;
  private final List<String> words;
  private final Map<String, List<ContainerNode<?>>> successes;

  RandomReplies(Exchange exchange, Random random) {
    this.exchange = exchange;
    this.random = random;
    this.calls = new ArrayList<>(new TreeSet<>(exchange.probes().keySet()));
    calls.add("time");
    this.places = new ArrayList<>(placesOf(exchange));
    this.words = new ArrayList<>(wordsOf(exchange));
    this.successes = successesOf(exchange);
  }

  String call() {
    return pick(calls);
  }

  Reply.Answer next(String call) {
    int kind = random.nextInt(20);
    if (kind == 0) {
      byte[] garbage = new byte[random.nextInt(80)];
      random.nextBytes(garbage);
      return new Reply.Answer(status(), garbage);
    }
    if (kind == 1) {
      return answer(status(), pick(words));
    }
    if (kind == 2) {
      return answer(status(), "<html><body>" + pick(words) + " " + pick(words) + "</body></html>");
    }
    if (kind < 8) {
      return spoilt(200, success(call));
    }
    if (kind < 16) {
      ErrorRule rule = pick(exchange.errors().rules());
      return spoilt(statusOf(rule), error(rule, kind == 8 ? success(call) : object()));
    }
    ContainerNode<?> tree = random.nextInt(9) == 0 ? JSON.arrayNode() : object();
    for (int i = random.nextInt(7); i >= 0; i--) {
      put(tree, pick(places), value());
    }
    return spoilt(status(), tree);
  }

  /** One of the documented successes of the call, if it has any. */
  private ContainerNode<?> success(String call) {
    List<ContainerNode<?>> known = successes.getOrDefault(call, List.of());
    return known.isEmpty() ? object() : pick(known).deepCopy();
  }

  private static Map<String, List<ContainerNode<?>>> successesOf(Exchange exchange) {
    Map<String, List<ContainerNode<?>>> successes = new TreeMap<>();
    for (ExchangeCases.ReplyCase known : ExchangeCases.of(exchange.id()).replies()) {
      if (known.means().equals(List.of(Diagnosis.KEY_WORKS))) {
        JsonNode tree = new Reply.Answer(200, known.bytes()).json().orElseThrow();
        successes
            .computeIfAbsent(known.call(), call -> new ArrayList<>())
            .add((ContainerNode<?>) tree);
      }
    }
    return successes;
  }

  private ContainerNode<?> error(ErrorRule rule, ContainerNode<?> tree) {
    if (!rule.code().isEmpty()) {
      put(tree, pick(exchange.errors().codeAt()), number(pick(rule.code())));
    }
    if (!rule.text().isEmpty()) {
      put(
          tree,
          pick(exchange.errors().messageAt()),
          JSON.textNode("Sorry: " + pick(rule.text()) + "."));
    }
    return tree;
  }

  private Reply.Answer spoilt(int status, ContainerNode<?> tree) {
    int fault = random.nextInt(14);
    if (fault == 0) {
      put(tree, pick(places), value());
    } else if (fault == 1) {
      put(tree, pick(exchange.errors().codeAt()), number(pick(words)));
    } else if (fault == 2) {
      put(tree, pick(exchange.errors().messageAt()), JSON.textNode(pick(words)));
    }
    String text = tree.toString();
    return switch (fault) {
      case 3 -> answer(status, text.substring(0, random.nextInt(text.length() + 1)));
      case 4 -> answer(status, "{\"data\":" + text + "}");
      case 5 -> answer(status, text + pick(words));
      case 6 -> answer(status, "\uFEFF" + text);
      case 7 -> answer(status, text.replace('"', '\''));
      case 8 -> answer(status, twice(text));
      case 9 -> answer(status(), text);
      case 10 -> new Reply.Answer(status, scratched(text));
      default -> answer(status, text);
    };
  }

  /** The first member a second time, with another value. */
  private String twice(String text) {
    int end = text.indexOf(':');
    return end < 2 || text.charAt(0) != '{'
        ? text
        : "{" + text.substring(1, end) + ":" + value() + "," + text.substring(1);
  }

  private byte[] scratched(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    return bytes;
  }

  private JsonNode value() {
    return switch (random.nextInt(9)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.numberNode(random.nextInt(3));
      case 3 -> JSON.numberNode(random.nextDouble());
      case 4 -> JSON.arrayNode().add(pick(words)).add(pick(words));
      case 5 -> object().put(pick(words), pick(words));
      case 6 -> JSON.arrayNode();
      default -> number(pick(words));
    };
  }

  private JsonNode number(String word) {
    return NUMBER.matcher(word).matches() && random.nextInt(3) > 0
        ? JSON.numberNode(Long.parseLong(word))
        : JSON.textNode(word);
  }

  private int status() {
    return STATUSES[random.nextInt(STATUSES.length)];
  }

  private int statusOf(ErrorRule rule) {
    return rule.http().isEmpty()
        ? status()
        : Integer.parseInt(pick(rule.http()).replace("xx", "0" + random.nextInt(10)));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static Reply.Answer answer(int status, String text) {
    return new Reply.Answer(status, text.getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode object() {
    return JSON.objectNode();
  }

  /** Puts a value at a JSON pointer and makes what is missing on the way. */
  private static void put(ContainerNode<?> tree, String pointer, JsonNode value) {
    String[] names = pointer.substring(1).split("/");
    JsonNode at = tree;
    for (int i = 0; i < names.length; i++) {
      boolean last = i == names.length - 1;
      JsonNode next = at.path(names[i]);
      if (at.isArray() && isIndex(names[i])) {
        next = at.path(Integer.parseInt(names[i]));
      }
      if (last) {
        next = value;
      } else if (!next.isContainerNode()) {
        next = isIndex(names[i + 1]) ? JSON.arrayNode() : object();
      }
      if (at instanceof ObjectNode members) {
        members.set(names[i], next);
      } else {
        ((ArrayNode) at).removeAll().add(next);
      }
      at = next;
    }
  }

  private static boolean isIndex(String name) {
    return Character.isDigit(name.charAt(0));
  }

  private static TreeSet<String> placesOf(Exchange exchange) {
    TreeSet<String> places = new TreeSet<>(exchange.errors().codeAt());
    places.addAll(exchange.errors().messageAt());
    exchange.errors().none().forEach(condition -> addPlaces(condition, places));
    for (Probe probe : exchange.probes().values()) {
      probe.success().forEach(condition -> addPlaces(condition, places));
      probe.rights().values().forEach(list -> list.forEach(c -> addPlaces(c, places)));
      places.addAll(probe.boundIps());
    }
    places.remove("");
    return places;
  }

  private static void addPlaces(Condition condition, TreeSet<String> places) {
    places.addAll(condition.at());
    if (condition.otherwise() != null) {
      addPlaces(condition.otherwise(), places);
    }
  }

  /** Codes, texts and values of all exchanges, so that their collisions occur too. */
  private static TreeSet<String> wordsOf(Exchange exchange) {
    TreeSet<String> words = new TreeSet<>(List.of("", "0", "200", "true", "ok", "\u00e9\u20ac"));
    for (Exchange one : ExchangeFiles.readAll().values()) {
      for (ErrorRule rule : one.errors().rules()) {
        words.addAll(rule.code());
        words.addAll(rule.text());
        words.add(rule.body() == null ? one.id() : rule.body());
      }
    }
    for (String place : placesOf(exchange)) {
      words.addAll(List.of(place.substring(1).split("/")));
    }
    return words;
  }
}
