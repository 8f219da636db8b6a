package io.keymend.connection;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keymend.api.Problem.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the body of a call that brings connections. */
@ApplicationScoped
class RowsReader {
  static final int MOST = 10_000;

  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final RowReader rows;

  RowsReader(RowReader rows) {
    this.rows = rows;
  }

  /**
   * The connections of an array.
   *
   * @throws BadRowsException with every fault that was found, up to some
   * @throws IOException when the body breaks off
   */
  List<Row> all(InputStream body) throws IOException, BadRowsException {
    JsonNode posted = read(body);
    if (!posted.isArray()) {
      throw new BadRowsException("The body must be a JSON array of connections.");
    }
    if (posted.size() > MOST) {
      throw new BadRowsException("At most 10,000 connections are taken at once.");
    }
    List<Fault> faults = new ArrayList<>();
    List<Row> read = new ArrayList<>();
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < posted.size() && faults.size() < BadRowsException.MOST; i++) {
      Optional<Row> row = rows.read(i, posted.get(i), faults);
      if (row.isPresent()) {
        read.add(row.get());
        Integer before = first.putIfAbsent(row.get().id(), i);
        if (before != null) {
          faults.add(new Fault(i, row.get().id(), "id", "stands in row " + before + " already"));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new BadRowsException(faults);
    }
    return read;
  }

  /**
   * The one connection of a body; its id may be left out there.
   *
   * @param id the name in the address
   * @throws BadRowsException with every fault that was found
   * @throws IOException when the body breaks off
   */
  Row one(String id, InputStream body) throws IOException, BadRowsException {
    JsonNode posted = read(body);
    List<Fault> faults = new ArrayList<>();
    if (posted instanceof ObjectNode object) {
      if (object.hasNonNull("id") && !object.get("id").asText().equals(id)) {
        faults.add(new Fault(null, null, "id", "is not the one in the address"));
      }
      object.put("id", id);
    }
    Optional<Row> row = rows.read(null, posted, faults);
    if (!faults.isEmpty()) {
      throw new BadRowsException(faults);
    }
    return row.orElseThrow();
  }

  /** The reader's own exceptions quote the body, so none is passed on. */
  private static JsonNode read(InputStream body) throws IOException, BadRowsException {
    try {
      return STRICT.readTree(body);
    } catch (JsonProcessingException e) {
      throw new BadRowsException("The body is not JSON, or names a member twice.");
    }
  }
}
