package io.keymend.connection;

import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Reads the platform's signed links: a JWT by HS256 for {@value #AUDIENCE} that ends within {@value
 * #MOST_MINUTES} minutes, with {@code sub}, {@code exchange} and perhaps {@code environment} and
 * {@code owner}. Within its life it may be used again.
 */
@ApplicationScoped
@Startup
public class ConnectionLinks {
  static final String AUDIENCE = "keymend";
  static final int MOST_MINUTES = 15;
  private static final int LONGEST = 2000;

  private final Optional<SharedKey> key;
  private final Exchanges exchanges;
  private final Clock clock;

  ConnectionLinks(ConnectionConfig config, Exchanges exchanges, Clock clock) {
    this.key = SharedKey.of("link-key", config.linkKey());
    this.exchanges = exchanges;
    this.clock = clock;
  }

  /** Who comes with this token; null or empty when there is none. */
  public Visitor read(String token) {
    if (token == null || token.isEmpty()) {
      return Visitor.ANYBODY;
    }
    return key.filter(known -> token.length() <= LONGEST)
        .flatMap(known -> claims(token, known))
        .flatMap(this::link)
        .map(Visitor::by)
        .orElse(Visitor.LOST);
  }

  /** What the library says of a bad token quotes it. */
  private Optional<JwtClaims> claims(String token, SharedKey known) {
    JwtConsumer consumer =
        new JwtConsumerBuilder()
            .setJwsAlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256)
            .setVerificationKey(known.key())
            .setExpectedAudience(true, AUDIENCE)
            .setRequireSubject()
            .setRequireExpirationTime()
            .setMaxFutureValidityInMinutes(MOST_MINUTES)
            .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
            .build();
    try {
      return Optional.of(consumer.processToClaims(token));
    } catch (InvalidJwtException e) {
      return Optional.empty();
    }
  }

  private Optional<ConnectionLink> link(JwtClaims claims) {
    try {
      String exchange = claims.getStringClaimValue("exchange");
      String environment = claims.getStringClaimValue("environment");
      ConnectionLink link =
          new ConnectionLink(
              claims.getSubject(), exchange, environment, claims.getStringClaimValue("owner"));
      return exchanges.find(exchange).filter(known -> has(known, environment)).map(known -> link);
    } catch (MalformedClaimException e) {
      return Optional.empty();
    }
  }

  private static boolean has(Exchange exchange, String environment) {
    return environment == null || exchange.environment(environment).isPresent();
  }
}
