package io.keymend.keycheck;

import jakarta.ws.rs.Path;

/** The tester as a frame in the platform's own pages. */
@Path("/embed/key-check")
public class EmbeddedKeyCheckResource extends TesterEndpoint {

  EmbeddedKeyCheckResource(FormPages forms, Reception reception) {
    super(forms, reception, TesterPlace.FRAME);
  }
}
