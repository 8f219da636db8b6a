package io.keymend.search;

/** The parts of an article that words are looked for in, and how much a word counts there. */
enum Field {
  TITLE(5f),
  ASKED(4f),
  HEADINGS(1.5f),
  SUMMARY(2f),
  SAID(1.5f),
  BODY(1f);

  private final float weight;

  Field(float weight) {
    this.weight = weight;
  }

  float weight() {
    return weight;
  }
}
