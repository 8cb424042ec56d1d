/** The stream of events about cases, and which data of cases goes into it. */
@NullMarked
package dev.docket.events;

import org.jspecify.annotations.NullMarked;
