/** Finding an article by words; stands on the catalogue. */
package io.keymend.search;
