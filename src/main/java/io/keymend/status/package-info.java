/**
 * What is known of the exchanges from outside: that checks ran, and whether each exchange is in
 * service; asks them through the exchange client, knows nothing of keys or pages.
 */
package io.keymend.status;
