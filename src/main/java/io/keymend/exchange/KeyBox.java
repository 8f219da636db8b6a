package io.keymend.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A box of an exchange's key page.
 *
 * @param label the words beside it
 * @param need what the platform wants it to be
 * @param rights what it grants, in the order of {@link Right}
 */
public record KeyBox(String label, RightFact.Need need, List<Right> rights) {

  /** The boxes behind the rights of an exchange; one may grant several of them. */
  static List<KeyBox> behind(Map<Right, RightFact> facts) {
    Map<String, List<Right>> byLabel = new LinkedHashMap<>();
    new TreeMap<>(facts)
        .forEach(
            (right, fact) ->
                byLabel.computeIfAbsent(fact.box(), box -> new ArrayList<>()).add(right));
    return byLabel.entrySet().stream()
        .map(box -> new KeyBox(box.getKey(), need(box.getValue(), facts), box.getValue()))
        .toList();
  }

  /** A box that grants something unwanted stays off, whatever else it grants. */
  private static RightFact.Need need(List<Right> rights, Map<Right, RightFact> facts) {
    List<RightFact.Need> needs = rights.stream().map(right -> facts.get(right).need()).toList();
    if (needs.contains(RightFact.Need.UNWANTED)) {
      return RightFact.Need.UNWANTED;
    }
    return needs.contains(RightFact.Need.NEEDED) ? RightFact.Need.NEEDED : RightFact.Need.OPTIONAL;
  }
}
