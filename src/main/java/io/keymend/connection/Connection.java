package io.keymend.connection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

/** A connection that the platform holds, as it told us; without the account's id. */
@Entity
public class Connection extends PanacheEntityBase {
  /** Far more than one account ever has. */
  private static final int MOST = 20;

  /** The platform's own name for it. */
  @Id public String id;

  /** The exchange's id. */
  public String exchange;

  /** What {@link AccountHashes} makes of the account's id, in hex; leaves in no answer. */
  public String accountHash;

  /** What the customer calls it. */
  public String label;

  /** Where the customer edits it. */
  public String url;

  /** Whose it is, in a word of the platform's. */
  public String owner;

  /** The id of a {@link ConnectionState}. */
  public String state;

  /** The exchange's site where its key lives; null when the platform does not say. */
  public String environment;

  /** Those of an account at a site, an owner's own first; the owner may be null. */
  static List<Connection> of(String exchange, String hash, String environment, String owner) {
    return Connection.<Connection>find(
            "exchange = ?1 and accountHash = ?2 and (environment is null or environment = ?3)"
                + " order by case when owner = ?4 then 0 else 1 end, id",
            exchange,
            hash,
            environment,
            owner == null ? "" : owner)
        .page(Page.ofSize(MOST))
        .list();
  }
}
