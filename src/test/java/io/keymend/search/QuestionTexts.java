package io.keymend.search;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The questions of both files, each as it is and with slips of the finger. */
public final class QuestionTexts {
  private QuestionTexts() {}

  /** All of them. */
  public static List<String> all() {
    Random random = new Random(1);
    return Stream.of(AskedQuestion.SAMPLES, AskedQuestion.OWN)
        .flatMap(file -> AskedQuestion.read(file).stream())
        .flatMap(question -> Stream.of(question.text(), question.misspelt(random).text()))
        .toList();
  }
}
