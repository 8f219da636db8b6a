package io.keymend.keycheck;

import java.time.Duration;

/** Limits that a test sets. */
record FixedLimits(int checks, Duration window, Duration deadline) implements LimitsConfig {}
