/**
 * Cases: their values, their life, and the history of their changes. Whatever changes a case goes
 * through {@link dev.docket.cases.CaseWrites}.
 */
@NullMarked
package dev.docket.cases;

import org.jspecify.annotations.NullMarked;
