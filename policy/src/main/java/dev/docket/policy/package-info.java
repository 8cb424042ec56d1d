/**
 * Policies in the language of AWS IAM: documents are compiled once and then evaluated for each
 * request. An explicit deny beats an allow, and what nothing allows is denied.
 *
 * <p>The package knows neither HTTP nor the resources of the API: a request is an action, the ARN
 * of a resource and the values of condition keys.
 *
 * <p>{@code PolicyReader} makes {@code Statement}s of a document, or says all that is wrong with
 * it. A {@link dev.docket.policy.PolicySet} asks the statements that are {@code Applicable} to an
 * action: each has a {@code ResourceElement} and {@code PolicyCondition}s, whose {@code Operand}s
 * compare. Each of them can also say what it depends on while the resource is not known, which
 * makes a {@link dev.docket.policy.Residual}.
 */
@NullMarked
package dev.docket.policy;

import org.jspecify.annotations.NullMarked;
