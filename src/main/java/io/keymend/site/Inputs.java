package io.keymend.site;

import io.keymend.article.ContentFolder;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Time, chance and the place of the content as beans, so that a test can give its own. */
class Inputs {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  ContentFolder content(
      @ConfigProperty(name = "keymend.content.dir") Optional<Path> folder,
      @ConfigProperty(name = "keymend.content.drafts", defaultValue = "false") boolean drafts) {
    return new ContentFolder(folder, drafts);
  }

  @Produces
  @Singleton
  RandomGenerator random() {
    return new SecureRandom();
  }
}
