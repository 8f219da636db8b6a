package io.keymend.article;

/** The Markdown below a front matter, with its names replaced, and where it starts. */
record Body(Spot start, String markdown) {}
