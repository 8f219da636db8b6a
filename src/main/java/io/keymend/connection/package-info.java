/**
 * What the platform has told us of the connections that it holds: the registry, whose account a key
 * is of, the links from the platform's pages, and the word back to it. Knows no credentials.
 */
package io.keymend.connection;
