package io.keymend.article;

/** An article on its way into the catalogue; without meta or page when it has problems. */
record Draft(String file, FrontMatter meta, Page page, String markdown) {

  String slug() {
    return Layout.slug(file);
  }
}
