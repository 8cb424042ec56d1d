package dev.docket.storage.postgres;

import io.vertx.pgclient.SslMode;

/**
 * How the database is reached, as it was found when it was entered.
 *
 * @param host a name, an address, or the directory of a Unix socket
 * @param tls whether TLS is spoken: never a mode that leaves it open
 */
record Way(String host, int port, SslMode tls) {}
