/** The event configuration of domains: which data of cases goes into events. */
@NullMarked
package dev.docket.events;

import org.jspecify.annotations.NullMarked;
