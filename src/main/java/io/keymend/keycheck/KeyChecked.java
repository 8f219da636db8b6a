package io.keymend.keycheck;

import io.keymend.diagnosis.Diagnosis;
import java.time.Duration;
import java.time.Instant;

/**
 * That a check ran: all that anybody may keep of it.
 *
 * @param correlationId what the reader's receipt names the check by
 */
public record KeyChecked(
    String exchange, Diagnosis diagnosis, Instant at, Duration took, String correlationId) {}
