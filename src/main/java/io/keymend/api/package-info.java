/** What all JSON calls share: the token, and what they say when they cannot do what was asked. */
package io.keymend.api;
