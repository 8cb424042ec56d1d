package dev.docket.storage;

/**
 * A check of an installation, and what it has found.
 *
 * @param check names the check: lower-case words joined by hyphens, which stay as they are from
 *     version to version
 */
public record Finding(String check, CheckResult result) {}
