package io.keymend.article;

/** One thing to do, as HTML that stands on its own on any page and as plain text. */
public record Step(String html, String text) {}
