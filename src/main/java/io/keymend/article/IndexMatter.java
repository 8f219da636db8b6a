package io.keymend.article;

/** What the {@code index.md} of a collection or a section says; only collections have an icon. */
record IndexMatter(String title, String summary, int order, String icon) {}
