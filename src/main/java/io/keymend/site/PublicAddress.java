package io.keymend.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes whole addresses for readers outside the portal, where the operator has named its own. */
@ApplicationScoped
@Named("address")
public class PublicAddress {
  private final String origin;

  PublicAddress(@ConfigProperty(name = "keymend.site.url") Optional<URI> own) {
    origin = own.map(uri -> uri.getScheme() + "://" + uri.getRawAuthority()).orElse("");
  }

  /** Whether the operator has named the portal's own address. */
  public boolean known() {
    return !origin.isEmpty();
  }

  /** A name for the page at a path that stays the same when the portal moves to another address. */
  public String lasting(String path) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
  }

  /** A page's address, from its path; only the path while the operator has named none. */
  public String of(String path) {
    return origin + path;
  }
}
