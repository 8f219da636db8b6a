package io.keymend.article;

/** The plain text under one heading; before the first heading, id and heading are empty. */
public record Passage(String id, String heading, String text) {}
