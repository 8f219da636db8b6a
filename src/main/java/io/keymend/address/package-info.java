/** IP addresses and blocks as they stand on IP lists. */
package io.keymend.address;
