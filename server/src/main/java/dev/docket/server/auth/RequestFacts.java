package dev.docket.server.auth;

import dev.docket.policy.ConditionValues;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What conditions of policies can see of a request, beside its caller.
 *
 * @param sourceAddress the client's IP address as text; null when it has none
 * @param secure whether the request came over TLS
 * @param userAgent the User-Agent header; null when it is absent
 * @param time when the request is decided about
 * @param operation the condition keys that the operation adds, such as {@code aws:requesttag/team}
 */
public record RequestFacts(
    @Nullable String sourceAddress,
    boolean secure,
    @Nullable String userAgent,
    Instant time,
    ConditionValues operation) {}
