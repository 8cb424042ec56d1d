/**
 * What every operation of the API stands on: callers, problems, ids, quotas, pages and the careful
 * change of stored things.
 */
@NullMarked
package dev.docket.operations;

import org.jspecify.annotations.NullMarked;
