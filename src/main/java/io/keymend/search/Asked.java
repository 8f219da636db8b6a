package io.keymend.search;

/**
 * What was put into the search box, without secrets, and what came of it.
 *
 * @param question the text as it may be shown
 * @param secretCut whether something shaped like a secret was taken out
 * @param card what the message means; null where it is none, or not known
 * @param found what its words find
 */
public record Asked(String question, boolean secretCut, ErrorCard card, Found found) {}
