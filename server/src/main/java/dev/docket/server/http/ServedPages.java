package dev.docket.server.http;

/**
 * What is served besides the API.
 *
 * @param docs whether the API documentation is
 * @param console whether the console is
 */
public record ServedPages(boolean docs, boolean console) {}
