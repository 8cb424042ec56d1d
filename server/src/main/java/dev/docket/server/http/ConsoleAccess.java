package dev.docket.server.http;

import dev.docket.operations.Problem;
import dev.docket.server.auth.BearerToken;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may reach, by the address of the API, what listens on a port of its own: whoever bears the
 * token for it; where there is no token, whoever is on this machine, as long as the development key
 * keeps everybody else from that address; and nobody otherwise.
 */
public final class ConsoleAccess {

  private final String setting;
  private final boolean loopbackOnly;
  private final @Nullable BearerToken token;

  /**
   * @param setting that of the token, for refusals
   * @param token null when there is none
   * @param loopbackOnly whether the address of the API answers this machine only
   */
  public ConsoleAccess(String setting, @Nullable String token, boolean loopbackOnly) {
    this.setting = setting;
    this.loopbackOnly = loopbackOnly;
    this.token = token == null ? null : new BearerToken(token);
  }

  /** What the console is told: {@code open}, {@code token} or {@code closed}. */
  String terms() {
    if (token != null) {
      return "token";
    }
    return loopbackOnly ? "open" : "closed";
  }

  /** Why a request is refused; empty when it is not. */
  Optional<Problem> refusal(HttpServerRequest request) {
    if (OwnPages.didNotSend(request)) {
      return Optional.of(
          new Problem("AccessDeniedException", "Pages of other servers may not call this"));
    }
    if (token != null) {
      return token.isBorneBy(request.getHeader(HttpHeaders.AUTHORIZATION))
          ? Optional.empty()
          : Optional.of(
              new Problem(
                  "UnauthorizedException",
                  "Authorization must be Bearer with the token of " + setting));
    }
    return loopbackOnly
        ? Optional.empty()
        : Optional.of(
            new Problem(
                "AccessDeniedException",
                "With access keys of its own, a server shows this only if it has " + setting));
  }
}
