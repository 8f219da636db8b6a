package io.keymend.bench;

import io.keymend.connection.Postgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/**
 * The same on PostgreSQL.
 *
 * <p>Not part of the tests: {@code ./mvnw test -Pbench -Dtest=ConnectionOnPostgresBench}.
 */
@QuarkusTest
@TestProfile(Postgres.class)
class ConnectionOnPostgresBench extends ConnectionBench {}
