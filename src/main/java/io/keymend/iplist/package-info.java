/**
 * The platform's addresses as each exchange wants them on its IP list, and what a customer's own
 * list lacks.
 */
package io.keymend.iplist;
