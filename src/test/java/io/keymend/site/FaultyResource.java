package io.keymend.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Fails with a message that quotes what was posted, as a library might. */
@Path(FaultyResource.ADDRESS)
class FaultyResource {
  static final String ADDRESS = "/faulty-in-tests";
  static final String MESSAGE = "cannot read TellNobody7";

  @GET
  public String fail() {
    throw new IllegalStateException(MESSAGE);
  }
}
