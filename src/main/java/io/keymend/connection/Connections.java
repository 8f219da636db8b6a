package io.keymend.connection;

import io.keymend.exchange.Unquoted;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Finds the connections that a checked key belongs into. A database that is slow or out of order
 * costs the answer their names, and nothing else.
 */
@ApplicationScoped
public class Connections {
  private static final Logger LOG = Logger.getLogger(Connections.class);

  /** More than the database has answered at once takes threads from the rest of the portal. */
  private static final int AT_ONCE = 10;

  private final AccountHashes hashes;
  private final Outbox outbox;
  private final Duration patience;
  private final Semaphore free = new Semaphore(AT_ONCE);

  Connections(AccountHashes hashes, Outbox outbox, ConnectionConfig config) {
    this.hashes = hashes;
    this.outbox = outbox;
    this.patience = config.patience();
  }

  /**
   * Where a checked key belongs. When it works and the visitor came by the link of a connection,
   * the platform is told of it afterwards.
   */
  public Uni<Belonging> of(CheckedKey key, Visitor visitor) {
    Belonging unknown = Belonging.unknown(visitor);
    Optional<String> hash = key.accountId().flatMap(id -> hashes.of(key.exchange(), id));
    return hash.isEmpty() && visitor.link() == null
        ? Uni.createFrom().item(unknown)
        : soon(() -> find(key, visitor, hash.orElse(null)), unknown);
  }

  /** The connection that a visitor's link names, or that the link cannot be used. */
  public Uni<Belonging> of(Visitor visitor) {
    if (visitor.link() == null) {
      return Uni.createFrom().item(Belonging.unknown(visitor));
    }
    return soon(
        () -> {
          Connection named = row(visitor.link());
          return Belonging.of(named, visitor.owner(), named == null, null, List.of());
        },
        Belonging.UNKNOWN);
  }

  private Belonging find(CheckedKey key, Visitor visitor, String hash) {
    Connection named = visitor.link() == null ? null : row(visitor.link());
    String owner = named == null ? visitor.owner() : named.owner;
    List<Connection> found =
        hash == null ? List.of() : Connection.of(key.exchange(), hash, key.environment(), owner);
    boolean lost = visitor.lost() || visitor.link() != null && named == null;
    Belonging belonging = Belonging.of(named, owner, lost, hash, found);
    if (named != null && key.works() && !belonging.otherAccount()) {
      outbox.note(key, visitor.link(), named);
    }
    return belonging;
  }

  /** The link's row, unless the platform has given it to another exchange or owner since. */
  private static Connection row(ConnectionLink link) {
    return Connection.<Connection>findByIdOptional(link.id())
        .filter(row -> row.exchange.equals(link.exchange()))
        .filter(row -> link.owner() == null || link.owner().equals(row.owner))
        .orElse(null);
  }

  /** Runs beside the event loop, to its end also when nobody waits any longer. */
  private Uni<Belonging> soon(Supplier<Belonging> question, Belonging otherwise) {
    if (!free.tryAcquire()) {
      return Uni.createFrom().item(otherwise);
    }
    return Uni.createFrom()
        .<Belonging>emitter(
            emitter ->
                Infrastructure.getDefaultExecutor()
                    .execute(
                        () -> {
                          try {
                            emitter.complete(QuarkusTransaction.requiringNew().call(question::get));
                          } catch (RuntimeException e) {
                            LOG.error(Unquoted.of(e));
                            emitter.complete(otherwise);
                          } finally {
                            free.release();
                          }
                        }))
        .ifNoItem()
        .after(patience)
        .recoverWithItem(otherwise);
  }
}
