package dev.docket.server.control;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request to the control plane, of whoever may make it.
 *
 * @param path as the contract of the control plane has it, not decoded
 * @param query not decoded; null when there is none
 * @param parameters the names in the query
 * @param contentType null when the header is absent
 * @param body empty when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares calls.
public record RelayedCall(
    String method,
    String path,
    @Nullable String query,
    Set<String> parameters,
    @Nullable String contentType,
    byte[] body) {}
