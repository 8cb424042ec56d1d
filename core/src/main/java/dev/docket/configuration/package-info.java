/**
 * What the administration of a domain has in common: fields, layouts, templates, case rules and the
 * event configuration refer to each other, and change one after another.
 */
@NullMarked
package dev.docket.configuration;

import org.jspecify.annotations.NullMarked;
