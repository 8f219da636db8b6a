/**
 * The portal's face: prepared pages, layout, headers, error pages, the guard of every post and the
 * clock.
 */
package io.keymend.site;
