/** Simulated exchanges for practice and for tests; talks HTTP, and knows no other room. */
package io.keymend.practice;
