package io.keymend.article;

import java.util.List;
import java.util.stream.Collectors;

/** A content folder that cannot become a catalogue, with everything that is wrong in it. */
public class ContentException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Refuses content for these reasons. */
  public ContentException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All problems of the load, by file and line. */
  public List<Problem> problems() {
    return problems;
  }
}
