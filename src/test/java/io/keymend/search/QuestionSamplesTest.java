package io.keymend.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often questions of customers lead to an article that answers them. */
class QuestionSamplesTest {
  private static final WordIndex INDEX = RealIndex.read();
  private static final double FIRST = 0.85;
  private static final double AMONG_THREE = 0.95;
  private static final double LOST_TO_SLIPS = 0.03;
  private static final int ROUNDS = 3;

  @ParameterizedTest
  @ValueSource(strings = {AskedQuestion.SAMPLES, AskedQuestion.OWN})
  void theRightArticleComesFirst(String file) {
    assertRate(AskedQuestion.read(file), 1, FIRST);
  }

  @ParameterizedTest
  @ValueSource(strings = {AskedQuestion.SAMPLES, AskedQuestion.OWN})
  void theRightArticleIsAmongTheFirstThree(String file) {
    assertRate(AskedQuestion.read(file), 3, AMONG_THREE);
  }

  @ParameterizedTest
  @ValueSource(strings = {AskedQuestion.SAMPLES, AskedQuestion.OWN})
  void slipsOfTheFingerLoseFew(String file) {
    List<AskedQuestion> right = AskedQuestion.read(file);
    List<AskedQuestion> misspelt = new ArrayList<>();
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      right.forEach(question -> misspelt.add(question.misspelt(random)));
    }
    double before = rate(right, 3, new ArrayList<>());
    assertRate(misspelt, 3, before - LOST_TO_SLIPS);
  }

  private static void assertRate(List<AskedQuestion> questions, int within, double least) {
    List<String> failed = new ArrayList<>();
    double rate = rate(questions, within, failed);
    System.out.printf("%.1f %% of %d within %d%n", rate * 100, questions.size(), within);
    failed.forEach(System.out::println);
    assertTrue(rate >= least, () -> rate + " instead of " + least + "\n" + failed);
  }

  private static double rate(List<AskedQuestion> questions, int within, List<String> failed) {
    for (AskedQuestion question : questions) {
      if (!question.isAnswered(INDEX, within)) {
        List<String> found =
            INDEX.find(question.text(), 3).hits().stream().map(h -> h.article().slug()).toList();
        failed.add(question.label() + " <- " + question.text() + " " + found);
      }
    }
    return 1 - (double) failed.size() / questions.size();
  }
}
