/**
 * Docket in tests by JUnit Jupiter: a server for each test class or test, and a hold on its state,
 * time and failures.
 */
@NullMarked
package dev.docket.junit5;

import org.jspecify.annotations.NullMarked;
