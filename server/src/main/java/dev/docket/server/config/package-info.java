/**
 * Settings and the command line. Each setting is defined once, in {@link
 * dev.docket.server.config.SettingDefinitions}, and has three spellings: {@code --rate-limit},
 * {@code DOCKET_RATE_LIMIT} and {@code rate-limit:} in a YAML file. A flag wins over the
 * environment, the environment over the file, the file over the default. All mistakes are reported
 * together, and nothing starts while there is one.
 */
@NullMarked
package dev.docket.server.config;

import org.jspecify.annotations.NullMarked;
