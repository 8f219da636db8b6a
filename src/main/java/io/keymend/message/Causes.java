package io.keymend.message;

import io.keymend.diagnosis.Diagnosis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Weighs the possible causes of a message against each other. */
final class Causes {
  private static final double TELLS_APART = 0.7;
  private static final int MOST = 6;

  private Causes() {}

  /**
   * The causes, the likeliest first.
   *
   * <p>The best evidence names and orders them; where it leaves several, a clear second word on one
   * of them puts that first. What others say comes behind, with what doubt is left.
   */
  static List<Recognition.Cause> of(Evidence best, List<Evidence> others) {
    List<Diagnosis> order = new ArrayList<>(best.causes());
    preferred(best, others)
        .ifPresent(
            cause -> {
              order.remove(cause);
              order.add(0, cause);
            });
    Map<Diagnosis, Double> sure = new LinkedHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      sure.put(order.get(i), best.sureOf(i));
    }
    double left = 1 - best.sure();
    for (Evidence other : others) {
      for (int i = 0; i < other.causes().size(); i++) {
        sure.putIfAbsent(other.causes().get(i), other.sureOf(i) * left);
      }
    }
    return sure.entrySet().stream()
        .limit(MOST)
        .map(cause -> new Recognition.Cause(cause.getKey(), rounded(cause.getValue())))
        .toList();
  }

  private static Optional<Diagnosis> preferred(Evidence best, List<Evidence> others) {
    return others.stream()
        .filter(other -> other.sure() >= TELLS_APART && other.causes().size() == 1)
        .map(other -> other.causes().get(0))
        .filter(best.causes()::contains)
        .findFirst();
  }

  private static double rounded(double sure) {
    return Math.round(sure * 1000) / 1000.0;
  }
}
