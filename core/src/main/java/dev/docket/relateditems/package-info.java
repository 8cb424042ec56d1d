/** Related items of cases: comments, contacts, files, SLAs, other cases, and custom items. */
@NullMarked
package dev.docket.relateditems;

import org.jspecify.annotations.NullMarked;
