package io.keymend.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Holds the catalogue that pages are made from. */
@ApplicationScoped
@Named("library")
public class Library {

  private volatile Catalogue current;

  /** The catalogue of the last good load. */
  public Catalogue current() {
    if (current == null) {
      throw new IllegalStateException("no content has been read yet");
    }
    return current;
  }

  /** Puts a newer catalogue in place of the current one, in one step. */
  public void replace(Catalogue newer) {
    current = newer;
  }
}
