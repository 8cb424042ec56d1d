/**
 * Policies in the language of AWS IAM: documents are compiled once and then evaluated for each
 * request. An explicit deny beats an allow, and what nothing allows is denied.
 *
 * <p>The package knows neither HTTP nor the resources of the API: a request is an action, the ARN
 * of a resource and the values of condition keys.
 */
@NullMarked
package dev.docket.policy;

import org.jspecify.annotations.NullMarked;
