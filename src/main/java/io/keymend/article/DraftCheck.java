package io.keymend.article;

import io.keymend.diagnosis.Diagnosis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks what only shows when all articles are side by side. */
final class DraftCheck {

  /** A diagnosis with an exchange, or with null for the general article. */
  private record Answer(Diagnosis diagnosis, String exchange) {

    @Override
    public String toString() {
      return diagnosis.id() + (exchange == null ? " in general" : " on " + exchange);
    }
  }

  private final List<Draft> drafts;
  private final Problems problems;
  private final Map<String, String> slugs = new HashMap<>();
  private final Map<Answer, String> answers = new HashMap<>();

  DraftCheck(List<Draft> drafts, Problems problems) {
    this.drafts = drafts;
    this.problems = problems;
  }

  void run() {
    for (Draft draft : drafts) {
      claim(slugs, draft.slug(), draft.file(), "");
    }
    List<Draft> readable = drafts.stream().filter(draft -> draft.meta() != null).toList();
    readable.forEach(this::aliases);
    readable.forEach(this::answers);
    // With an article missing from the picture, gaps would be guesses.
    if (readable.size() == drafts.size()) {
      gaps();
    }
  }

  private void aliases(Draft draft) {
    draft.meta().aliases().forEach(alias -> claim(slugs, alias, draft.file(), "aliases"));
  }

  private void answers(Draft draft) {
    for (Diagnosis diagnosis : draft.meta().diagnoses()) {
      Answer answer = new Answer(diagnosis, draft.meta().exchange());
      claim(answers, answer, draft.file(), "diagnoses");
    }
  }

  private <T> void claim(Map<T, String> owners, T thing, String file, String key) {
    String owner = owners.putIfAbsent(thing, file);
    if (owner != null) {
      problems.add(new Spot(file, 1), key, thing + " belongs to " + owner + " already");
    }
  }

  private void gaps() {
    for (Diagnosis diagnosis : Diagnosis.values()) {
      if (!answers.containsKey(new Answer(diagnosis, null))
          && !answers.containsKey(new Answer(diagnosis.family(), null))) {
        problems.add(new Spot(".", 1), "diagnoses", "no general article has " + diagnosis.id());
      }
    }
  }
}
