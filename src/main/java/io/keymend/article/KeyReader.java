package io.keymend.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads YAML token by token, which keeps the line of every key and goes on after a bad one. */
final class KeyReader {

  private static final YAMLFactory YAML = new YAMLFactory();

  private final YAMLParser parser;
  private final Keys keys;

  private KeyReader(YAMLParser parser, Keys keys) {
    this.parser = parser;
    this.keys = keys;
  }

  /** Reads the YAML whose first line stands at the given spot. */
  static Keys read(String yaml, Spot start, Problems problems) {
    Keys keys = new Keys(start, problems);
    try (YAMLParser parser = YAML.createParser(yaml)) {
      new KeyReader(parser, keys).read();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      keys.unreadable(line, "is not YAML: " + oneLine(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new IllegalStateException("reading from a string failed", e);
    }
    return keys;
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\n\\s*", " ");
  }

  private void read() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return;
    }
    if (first != JsonToken.START_OBJECT) {
      keys.unreadable(1, "is not a list of keys with values");
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      keys.put(parser.currentName(), entry(line()));
    }
  }

  private Keys.Entry entry(int line) throws IOException {
    JsonToken value = parser.nextToken();
    if (value.isScalarValue()) {
      return new Keys.Entry(line, Keys.Shape.TEXT, List.of(item()));
    }
    if (value == JsonToken.START_ARRAY) {
      return list(line);
    }
    parser.skipChildren();
    return new Keys.Entry(line, Keys.Shape.OTHER, List.of());
  }

  private Keys.Entry list(int line) throws IOException {
    List<Keys.Item> items = new ArrayList<>();
    boolean flat = true;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      flat &= parser.currentToken().isScalarValue();
      items.add(item());
      parser.skipChildren();
    }
    return new Keys.Entry(line, flat ? Keys.Shape.LIST : Keys.Shape.OTHER, items);
  }

  private Keys.Item item() throws IOException {
    boolean none = parser.currentToken() == JsonToken.VALUE_NULL;
    return new Keys.Item(line(), none ? "" : parser.getText().strip());
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
