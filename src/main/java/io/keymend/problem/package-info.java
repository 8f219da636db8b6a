/** What the JSON side says when it cannot do what it was asked; knows nothing of the rest. */
package io.keymend.problem;
