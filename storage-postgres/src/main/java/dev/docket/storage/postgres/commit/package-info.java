/** Commits: in groups, and one by one where a group does not hold. */
@NullMarked
package dev.docket.storage.postgres.commit;

import org.jspecify.annotations.NullMarked;
