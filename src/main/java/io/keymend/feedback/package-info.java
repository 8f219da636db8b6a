/**
 * "Did this answer your question?": the reactions of readers and what they wrote; stands on the
 * catalogue.
 */
package io.keymend.feedback;
