/**
 * The contract of {@code dev.docket.storage} as tests. A store's own test implements {@link
 * dev.docket.storage.tck.StorageContract} and runs all of it; a second one implements {@link
 * dev.docket.storage.tck.AgreementContract}. Nothing in either is optional.
 */
@NullMarked
package dev.docket.storage.tck;

import org.jspecify.annotations.NullMarked;
