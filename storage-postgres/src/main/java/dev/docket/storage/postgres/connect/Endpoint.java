package dev.docket.storage.postgres.connect;

import dev.docket.storage.postgres.connect.PostgresSettings.Address;
import io.vertx.pgclient.SslMode;

/**
 * The address to which connections are opened, and how.
 *
 * @param tls whether TLS is used; after the database was admitted, never a mode that leaves this
 *     open
 */
record Endpoint(Address to, SslMode tls) {}
