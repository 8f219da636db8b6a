package io.keymend.keycheck;

import jakarta.ws.rs.Path;

/** The tester's own page. */
@Path("/key-check")
public class KeyCheckResource extends TesterEndpoint {

  KeyCheckResource(FormPages forms, Reception reception) {
    super(forms, reception, TesterPlace.OWN_PAGE);
  }
}
