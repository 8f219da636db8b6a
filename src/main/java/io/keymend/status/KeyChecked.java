package io.keymend.status;

import io.keymend.diagnosis.Diagnosis;
import java.time.Duration;
import java.time.Instant;

/**
 * That a check ran: all that anybody may keep of it.
 *
 * @param live whether it was at the exchange's live site, not at a region, test or practice site
 * @param correlationId what the reader's receipt names the check by
 */
public record KeyChecked(
    String exchange,
    boolean live,
    Diagnosis diagnosis,
    Instant at,
    Duration took,
    String correlationId) {}
