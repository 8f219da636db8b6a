/**
 * Reading a pasted error message: whose it is, and what it says of the connection; knows the
 * exchanges' own rules and how they stand, and articles only to point on.
 */
package io.keymend.message;
