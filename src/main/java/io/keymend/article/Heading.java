package io.keymend.article;

/** A heading of an article, as its table of contents needs it. */
public record Heading(int level, String id, String text) {}
