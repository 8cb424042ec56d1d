/**
 * Cases: their values, their lifecycle, and the history of their changes. Every change of a case
 * goes through {@link dev.docket.cases.CaseWrites}.
 */
@NullMarked
package dev.docket.cases;

import org.jspecify.annotations.NullMarked;
