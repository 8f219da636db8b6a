package io.keymend.article;

/** Where an article stands: its collection and section, by path and title. */
public record Place(
    String collectionPath, String collectionTitle, String sectionPath, String sectionTitle) {}
