/** The logs of tenants: appended to by commits, read by position, trimmed. */
@NullMarked
package dev.docket.storage.postgres.log;

import org.jspecify.annotations.NullMarked;
