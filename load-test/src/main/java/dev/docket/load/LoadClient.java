package dev.docket.load;

/**
 * Who calls: a key with a domain.
 *
 * @param name in the report
 */
record LoadClient(String name, Signer signer, Desk desk) {}
