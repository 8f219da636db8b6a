package io.keymend.article;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A rendered body, with all ids that a link may point to. */
record Page(
    List<Part> parts,
    List<Heading> headings,
    Map<String, List<Step>> steps,
    List<Passage> passages,
    String text,
    Markdown markdown,
    Set<String> ids) {}
