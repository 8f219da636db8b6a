package io.keymend.status;

import java.time.Instant;

/**
 * That an exchange is not in service, as programs are told before anything is said of a key.
 *
 * @param reason what the state rests upon
 * @param since when it began to stand
 * @param url where all stands that is known of it
 */
public record Trouble(State state, Reason reason, Instant since, String url) {}
