/** The picture that other sites show with a link to a page, drawn without any installed font. */
package io.keymend.card;
