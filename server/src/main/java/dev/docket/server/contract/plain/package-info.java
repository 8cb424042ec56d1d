/**
 * Reads bodies straight into records, in one pass over their bytes: those that plainly keep to the
 * contract. At the first doubt it gives up without a word, and whoever asked reads the body in the
 * way that knows every rule and every message.
 */
@NullMarked
package dev.docket.server.contract.plain;

import org.jspecify.annotations.NullMarked;
