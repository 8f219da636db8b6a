/** The error form of the JSON side; knows nobody. */
package io.keymend.problem;
