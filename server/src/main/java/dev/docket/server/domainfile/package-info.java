/**
 * Domains as code: exports the configuration of a domain to a file, compares a file with a domain,
 * and makes the domain as the file says. All of it is calls of the API, so it is for AWS as well.
 */
@NullMarked
package dev.docket.server.domainfile;

import org.jspecify.annotations.NullMarked;
