/**
 * What every operation of the API uses: callers, problems, ids, quotas, pages, and changes of
 * entities.
 */
@NullMarked
package dev.docket.operations;

import org.jspecify.annotations.NullMarked;
