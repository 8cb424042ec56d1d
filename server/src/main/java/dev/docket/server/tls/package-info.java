/**
 * Certificates and keys: reading them from files, checking that they fit together, and noticing
 * when they change.
 */
@NullMarked
package dev.docket.server.tls;

import org.jspecify.annotations.NullMarked;
