package dev.docket.server.http;

import dev.docket.server.limits.ConnectionLimit;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes surplus connections of TLS as soon as they are accepted. {@link LimitConnections} would be
 * too late: Vert.x tells of a connection once its handshake has ended, and until then it could hold
 * memory for as long as a handshake may take, uncounted.
 *
 * <p>A handler of the listening channel, which accepts connections on one event loop.
 */
@ChannelHandler.Sharable
public final class AcceptLimit extends ChannelInboundHandlerAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(AcceptLimit.class);

  private final ConnectionLimit limit;
  private final LogThrottle refused;

  /**
   * @param limit counts connections from their acceptance to their end
   */
  public AcceptLimit(ConnectionLimit limit, InstantSource clock) {
    this.limit = limit;
    this.refused = new LogThrottle(clock);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object accepted) {
    Channel connection = (Channel) accepted;
    String address = address(connection.remoteAddress());
    if (limit.tryEnter(address)) {
      connection.closeFuture().addListener(closed -> limit.leave(address));
      context.fireChannelRead(connection);
      return;
    }
    connection.unsafe().closeForcibly();
    refused.write(
        others ->
            LOG.warn(
                "A connection from {} was closed before its handshake, as there are too many{}",
                address,
                others == 0 ? "" : " (and " + others + " more since the last such line)"));
  }

  /** An IP literal, or another text where the peer has none. */
  private static String address(SocketAddress peer) {
    InetAddress address = peer instanceof InetSocketAddress inet ? inet.getAddress() : null;
    return address == null ? "" : address.getHostAddress();
  }
}
