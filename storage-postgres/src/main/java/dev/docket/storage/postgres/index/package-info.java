/**
 * What an index knows of an entity, and what that tells of a condition: pure values, without SQL,
 * connections or JSON. Internal to the store; nothing here is kept stable for others.
 */
@NullMarked
package dev.docket.storage.postgres.index;

import org.jspecify.annotations.NullMarked;
