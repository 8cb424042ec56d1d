package dev.docket.server;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelHandler;
import io.vertx.core.transport.Transport;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * A transport whose listening channels have one more handler, which sees each connection that is
 * accepted before Vert.x does. Vert.x has no other place for one.
 *
 * <p>It looks for the channel among the arguments of every call, whatever the call is named: the
 * interface is Vert.x's own, and changes. Where Vert.x passes none, the handler sees nothing, and
 * nothing else changes.
 *
 * @param guard the handler; it can be shared by channels
 */
record GuardedTransport(Transport transport, ChannelHandler guard) implements Transport {

  @Override
  public String name() {
    return transport.name();
  }

  @Override
  public boolean available() {
    return transport.available();
  }

  @Override
  public Throwable unavailabilityCause() {
    return transport.unavailabilityCause();
  }

  @Override
  public io.vertx.core.spi.transport.Transport implementation() {
    io.vertx.core.spi.transport.Transport guarded = transport.implementation();
    Class<io.vertx.core.spi.transport.Transport> type = io.vertx.core.spi.transport.Transport.class;
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (arguments != null) {
                for (Object argument : arguments) {
                  if (argument instanceof ServerBootstrap listening) {
                    listening.handler(guard);
                  }
                }
              }
              try {
                return method.invoke(guarded, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            }));
  }
}
