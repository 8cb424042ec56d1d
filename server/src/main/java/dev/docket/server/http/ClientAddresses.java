package dev.docket.server.http;

import dev.docket.policy.Network;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the address of a request's client: that of its connection, unless that is a trusted proxy;
 * then the one that the proxy adds at the end of {@code X-Forwarded-For}, unless that is a trusted
 * proxy too, and so on. What stands before an address that is not trusted, anyone could have sent.
 */
public final class ClientAddresses {

  private static final String FORWARDED = "x-forwarded-for";

  /** More than there are proxies in a row; what is further away is not looked at. */
  private static final int MOST_HOPS = 16;

  /** An address as some proxies write it: with a port, and if it is IPv6 in brackets. */
  private static final Pattern WRITTEN =
      Pattern.compile("\\[([0-9A-Fa-f:.]{2,45})](?::[0-9]{1,5})?|([0-9.]{7,15})(?::[0-9]{1,5})?");

  private final List<Network> trusted;

  /**
   * @param trusted the networks of proxies that are believed
   */
  public ClientAddresses(List<Network> trusted) {
    this.trusted = List.copyOf(trusted);
  }

  /** The address as an IP literal; null when the connection has none. */
  @Nullable String of(HttpServerRequest request) {
    SocketAddress address = request.connection().remoteAddress();
    String peer = address == null ? null : address.hostAddress();
    return peer == null || trusted.isEmpty() ? peer : of(peer, request.headers().getAll(FORWARDED));
  }

  /**
   * The address of a client.
   *
   * @param peer that of the connection
   * @param forwarded the values of {@code X-Forwarded-For}, in the order in which they came
   */
  String of(String peer, List<String> forwarded) {
    int zone = peer.indexOf('%');
    if (!isTrusted(Network.address(zone < 0 ? peer : peer.substring(0, zone)))) {
      return peer;
    }
    String client = peer;
    String hops = String.join(",", forwarded);
    int end = hops.length();
    for (int hop = 0; hop < MOST_HOPS && end > 0; hop++) {
      int comma = hops.lastIndexOf(',', end - 1);
      byte[] address = address(hops.substring(comma + 1, end).strip());
      if (address == null) {
        return client;
      }
      client = text(address);
      if (!isTrusted(address)) {
        return client;
      }
      end = comma;
    }
    return client;
  }

  private static byte @Nullable [] address(String written) {
    byte[] plain = Network.address(written);
    if (plain != null) {
      return plain;
    }
    Matcher more = WRITTEN.matcher(written);
    return more.matches()
        ? Network.address(more.group(1) == null ? more.group(2) : more.group(1))
        : null;
  }

  private boolean isTrusted(byte @Nullable [] address) {
    return address != null && trusted.stream().anyMatch(network -> network.contains(address));
  }

  private static String text(byte[] address) {
    try {
      return InetAddress.getByAddress(address).getHostAddress();
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
