package io.keymend.message;

import java.time.Instant;

/**
 * That nobody knew a message: all that may be kept of it.
 *
 * @param shape its plain words in alphabetical order, so that messages of one kind are counted
 *     together
 */
public record MessageUnmatched(String shape, Instant at) {}
