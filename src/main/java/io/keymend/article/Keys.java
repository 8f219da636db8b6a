package io.keymend.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys of one YAML text, each with its line; asking for a value reports what is wrong. */
final class Keys {

  enum Shape {
    TEXT,
    LIST,
    OTHER
  }

  /** A scalar and its line. */
  record Item(int line, String text) {}

  record Entry(int line, Shape shape, List<Item> items) {}

  private final Spot start;
  private final Problems problems;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private boolean readable = true;
  private boolean sound = true;

  Keys(Spot start, Problems problems) {
    this.start = start;
    this.problems = problems;
  }

  void put(String key, Entry entry) {
    if (entries.putIfAbsent(key, entry) != null) {
      wrong(key, entry.line(), "is given twice");
    }
  }

  void unreadable(int line, String message) {
    readable = false;
    wrong("", line, message);
  }

  /** Reports every key but these. */
  void allow(Set<String> known) {
    entries.forEach(
        (key, entry) -> {
          if (!known.contains(key)) {
            wrong(key, entry.line(), "is not a key of this file");
          }
        });
  }

  /** Reports the keys that are not there. */
  void demand(List<String> mandatory) {
    for (String key : mandatory) {
      // After a syntax error the missing keys may well be there.
      if (readable && !entries.containsKey(key)) {
        wrong(key, 1, "is missing");
      }
    }
  }

  /** Reports either key where the other one is not there. */
  void demandBoth(String one, String other) {
    if (entries.containsKey(one) || entries.containsKey(other)) {
      demand(List.of(one, other));
    }
  }

  /** The text of a key, or the other text when the key is not there. */
  Item text(String key, String otherwise) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return new Item(1, otherwise);
    }
    if (entry.shape() != Shape.TEXT) {
      wrong(key, entry.line(), "is not a text (one that starts with { or [ needs quotes)");
      return new Item(entry.line(), otherwise);
    }
    refuseEmpty(key, entry.items());
    return entry.items().get(0);
  }

  /** The items of a list, none when the key is not there. */
  List<Item> list(String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return List.of();
    }
    if (entry.shape() != Shape.LIST) {
      wrong(key, entry.line(), "is not a list of texts");
      return List.of();
    }
    refuseEmpty(key, entry.items());
    return entry.items();
  }

  /** The items of a list that must have some. */
  List<Item> someOf(String key) {
    Entry entry = entries.get(key);
    if (entry != null && entry.shape() == Shape.LIST && entry.items().isEmpty()) {
      wrong(key, entry.line(), "is empty");
    }
    return list(key);
  }

  private void refuseEmpty(String key, List<Item> items) {
    for (Item item : items) {
      if (item.text().isEmpty()) {
        wrong(key, item.line(), "is empty");
      }
    }
  }

  /** Reports a value; the line counts within the YAML. */
  void wrong(String key, int line, String message) {
    sound = false;
    problems.add(start.down(line - 1), key, message);
  }

  /** The line of each key in its file. */
  Map<String, Integer> lines() {
    Map<String, Integer> lines = new LinkedHashMap<>();
    entries.forEach((key, entry) -> lines.put(key, start.down(entry.line() - 1).line()));
    return lines;
  }

  /** Whether nothing has been reported so far. */
  boolean sound() {
    return sound;
  }
}
