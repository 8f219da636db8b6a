/**
 * "Did this answer your question?": the reactions of readers and what they wrote, and what writers
 * learn from checks and searches; stands on the catalogue.
 */
package io.keymend.feedback;
