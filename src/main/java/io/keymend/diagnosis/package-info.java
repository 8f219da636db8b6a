/** The words in which a check answers; knows nobody. */
package io.keymend.diagnosis;
