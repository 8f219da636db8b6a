package io.keymend.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * An RFC 9457 problem, the error form of the JSON side.
 *
 * @param errors where in the body the faults are; not written when there are none
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {

  /**
   * One fault of a body.
   *
   * @param row which entry of an array, from 0; null where there is no array
   * @param id the entry's own name; null where it has none that may be repeated
   * @param field the member that is wrong; null when it is the whole entry
   * @param detail what is wrong; never quotes a value
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Fault(Integer row, String id, String field, String detail) {}

  /** An answer with a status, what that status is called, and what is wrong this time. */
  public static Response of(int status, String title, String detail) {
    return of(status, title, detail, List.of());
  }

  /** The same with the places that are wrong. */
  public static Response of(int status, String title, String detail, List<Fault> errors) {
    return Response.status(status)
        .type("application/problem+json")
        .header("Cache-Control", "no-store")
        .entity(new Problem("about:blank", title, status, detail, errors))
        .build();
  }
}
