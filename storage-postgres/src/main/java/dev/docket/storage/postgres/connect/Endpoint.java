package dev.docket.storage.postgres.connect;

import dev.docket.storage.postgres.connect.PostgresSettings.Address;
import io.vertx.pgclient.SslMode;

/**
 * How the database is reached.
 *
 * @param tls whether TLS is spoken; once the database has been entered, no mode that leaves it open
 */
record Endpoint(Address to, SslMode tls) {}
