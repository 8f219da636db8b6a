package io.keymend.article;

/** An article on its way into the catalogue; without meta, page or source when it has problems. */
record Draft(String file, FrontMatter meta, Page page, Source source) {

  String slug() {
    return Layout.slug(file);
  }
}
