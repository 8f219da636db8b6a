package io.keymend.keycheck;

/** What a watcher learns while a check runs. */
public sealed interface CheckEvent {

  /**
   * A call went out, or has ended.
   *
   * @param number which call of the check, from 1
   * @param open whether its answer is still awaited; then status and milliseconds say nothing
   */
  record Called(int number, boolean open, CallMade call) implements CheckEvent {}

  /** The check has ended. */
  record Ended(KeyCheckReport report) implements CheckEvent {}
}
