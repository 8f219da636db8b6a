package io.keymend.message;

import io.keymend.diagnosis.Diagnosis;
import java.util.List;
import java.util.Optional;

/**
 * What a message means.
 *
 * @param about what it is about
 * @param diagnosis the likeliest cause; empty unless it is about the connection
 * @param exchange the id of the exchange that it comes from, one of ours or one that only messages
 *     name; empty when nothing tells
 * @param confidence from 0 to 1: of the diagnosis, or that there is none
 * @param alternatives other causes, the likeliest first
 * @param secretCut whether something was shaped like a secret and left out
 */
public record Recognition(
    About about,
    Optional<Diagnosis> diagnosis,
    Optional<String> exchange,
    double confidence,
    List<Cause> alternatives,
    boolean secretCut) {

  private static final double ENOUGH = 0.5;

  /** A possible cause and how sure it is, from 0 to 1. */
  public record Cause(Diagnosis diagnosis, double confidence) {}

  /** Whether it is sure enough to be shown: of one cause, or of some together. */
  public boolean isSure() {
    double others = alternatives.stream().mapToDouble(Cause::confidence).sum();
    return about != About.UNKNOWN && confidence + others >= ENOUGH;
  }
}
