/**
 * What the index knows of an entity, and which entities it selects for a condition: pure values,
 * without SQL, connections or JSON. Internal to the store; nothing here is stable for others.
 */
@NullMarked
package dev.docket.storage.postgres.index;

import org.jspecify.annotations.NullMarked;
