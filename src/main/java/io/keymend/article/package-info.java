/** Turns the writers' folder into an immutable catalogue of articles; knows diagnoses, no HTTP. */
package io.keymend.article;
