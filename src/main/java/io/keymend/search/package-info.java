/**
 * Finding an article by words: an index of one catalogue, and the question that is put to it; knows
 * the exchanges by their names and their error rules.
 */
package io.keymend.search;
