package io.keymend.site;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets benches look for changes when they want to. */
@ApplicationScoped
public class ManualLook {
  private final ContentWatch watch;

  ManualLook(ContentWatch watch) {
    this.watch = watch;
  }

  /** One look at content, day and states. */
  public void look() {
    watch.look();
  }
}
