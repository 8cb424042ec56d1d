/**
 * Domains and their configuration. Fields, layouts, templates, case rules and the event
 * configuration of a domain refer to each other, and change one after another.
 */
@NullMarked
package dev.docket.domains;

import org.jspecify.annotations.NullMarked;
