package io.keymend.problem;

import jakarta.ws.rs.core.Response;

/** An RFC 9457 problem, the error form of the JSON side. */
public record Problem(String type, String title, int status, String detail) {

  /** An answer with a status, what that status is called, and what is wrong this time. */
  public static Response of(int status, String title, String detail) {
    return Response.status(status)
        .type("application/problem+json")
        .header("Cache-Control", "no-store")
        .entity(new Problem("about:blank", title, status, detail))
        .build();
  }
}
