/**
 * What a customer pastes: the fields that an exchange asks for, their shapes, and what is wrong
 * with a paste before anything is sent; knows only the words of a diagnosis.
 */
package io.keymend.credential;
