/**
 * What searches ask of the values of fields: filters that are values, and whose meaning is a pure
 * function.
 */
@NullMarked
package dev.docket.search;

import org.jspecify.annotations.NullMarked;
