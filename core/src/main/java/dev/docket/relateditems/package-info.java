/** What belongs to a case besides its fields: comments, contacts, files, SLAs, cases and fields. */
@NullMarked
package dev.docket.relateditems;

import org.jspecify.annotations.NullMarked;
