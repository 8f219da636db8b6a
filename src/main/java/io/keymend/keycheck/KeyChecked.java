package io.keymend.keycheck;

import io.keymend.diagnosis.Diagnosis;
import java.time.Duration;
import java.time.Instant;

/** That a check ran: all that anybody may keep of it. */
public record KeyChecked(String exchange, Diagnosis diagnosis, Instant at, Duration took) {}
