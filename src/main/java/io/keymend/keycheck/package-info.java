/**
 * The live key check: the form, the run, the report, the guidance and the endpoints; stands on
 * exchanges and articles and cannot store anything.
 */
package io.keymend.keycheck;
