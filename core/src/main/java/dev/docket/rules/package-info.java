/**
 * Case rules, which AWS's admin website calls case field conditions: when a field of a case is
 * required or hidden, and which options it offers.
 */
@NullMarked
package dev.docket.rules;

import org.jspecify.annotations.NullMarked;
