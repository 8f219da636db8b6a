/**
 * The trading venues: facts from {@code exchanges/<id>.yaml}, signing, and the one client that
 * sends anything out; knows only the words of a diagnosis.
 */
package io.keymend.exchange;
