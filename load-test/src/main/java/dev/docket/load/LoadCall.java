package dev.docket.load;

/**
 * One call of the API.
 *
 * @param kind its name in mixes and in reports
 * @param path from the first slash on, of letters, digits and hyphens between its slashes
 * @param body JSON
 */
record LoadCall(String kind, String method, String path, String body) {}
