package dev.docket.storage.postgres;

import io.vertx.pgclient.SslMode;

/**
 * How the database is reached.
 *
 * @param host a name, an address, or the directory of a Unix socket
 * @param tls whether TLS is spoken; once the database has been entered, no mode that leaves it open
 */
record Way(String host, int port, SslMode tls) {}
