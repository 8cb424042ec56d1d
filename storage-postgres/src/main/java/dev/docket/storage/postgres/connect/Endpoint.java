package dev.docket.storage.postgres.connect;

import dev.docket.storage.postgres.connect.PostgresSettings.Address;
import io.vertx.pgclient.SslMode;

/**
 * Where and how connections are opened.
 *
 * @param tls whether TLS is used; once the database has been admitted, never a mode that leaves
 *     this open
 */
record Endpoint(Address to, SslMode tls) {}
