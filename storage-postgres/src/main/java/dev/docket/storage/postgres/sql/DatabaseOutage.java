package dev.docket.storage.postgres.sql;

import dev.docket.storage.Outage;

/** Why the database cannot be used. */
public enum DatabaseOutage {
  AWAY("database-away", "PostgreSQL is away"),
  WITHOUT_TLS("database-without-tls", "PostgreSQL has no TLS"),
  TLS_FAILED("database-tls-failed", "PostgreSQL and Docket come to no terms about TLS"),
  LOGIN_REFUSED("database-login-refused", "PostgreSQL refuses the login"),
  MISSING("database-missing", "PostgreSQL has no such database"),
  PRIVILEGE_DENIED("database-privilege-denied", "PostgreSQL denies Docket a privilege"),
  NO_CONNECTION("database-connections-exhausted", "PostgreSQL has no connection to spare"),
  OUT_OF_RESOURCES("database-resources-exhausted", "PostgreSQL has run out of something"),
  FEW_CONNECTIONS("database-connections-too-few", "PostgreSQL allows Docket too few connections"),
  READ_ONLY("database-read-only", "PostgreSQL is read-only"),
  SET_READ_ONLY("database-read-only", "PostgreSQL is read-only: transaction_read_only is on"),
  NO_WRITABLE_HOST("no-writable-host", "PostgreSQL is read-only: it is a standby"),
  POOLED("database-pooler-unsupported", "A pooler does not keep sessions apart"),
  OLD_VERSION("database-version-unsupported", "PostgreSQL is too old"),
  OTHER_ENCODING("database-encoding-unsupported", "The database has another encoding than UTF8"),
  EMPTIED("database-emptied", "The database is empty, and was not before"),
  REPLACED("database-replaced", "The database is another one than before"),
  SUPERSEDED(
      "database-superseded", "PostgreSQL was replaced by another server, which accepts writes"),
  WITHOUT_CITUS("database-citus-missing", "The database has no Citus"),
  WITHOUT_TABLES("schema-missing", "The database lacks tables of Docket"),
  SCHEMA_CHANGED("schema-changed", "The schema has another version than when Docket began"),
  MIGRATION_PENDING("schema-migration-pending", "The schema has to be migrated"),
  NEWER_SCHEMA("schema-newer", "The schema is newer than this version of Docket"),
  OTHER_SCHEMA("schema-differs", "A migration was applied from another file"),
  OVERLOADED("store-overloaded", "Too many calls wait for the database");

  private final Outage outage;

  DatabaseOutage(String code, String reason) {
    this.outage = new Outage(code, reason);
  }

  public Outage outage() {
    return outage;
  }

  /** The sentence for people, if nothing more is known. */
  public String reason() {
    return outage.reason();
  }

  /** The same outage in a sentence that says more. */
  Outage because(String reason) {
    return new Outage(outage.code(), reason);
  }
}
