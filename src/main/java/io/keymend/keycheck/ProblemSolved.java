package io.keymend.keycheck;

import java.time.Instant;
import java.util.Set;

/**
 * That somebody's key works after a check that failed: the slugs of the articles that the failing
 * result named, and nothing of who it was.
 */
public record ProblemSolved(Set<String> articles, Instant at) {}
