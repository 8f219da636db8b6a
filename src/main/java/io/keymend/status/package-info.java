/** What is known of the exchanges from the outside: so far, that checks ran and what they found. */
package io.keymend.status;
