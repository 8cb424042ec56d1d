package dev.docket.storage.postgres.doctor;

import dev.docket.testing.postgres.Databases;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.PGConnection;
import org.postgresql.replication.LogSequenceNumber;
import org.postgresql.replication.PGReplicationStream;

/** What a server sees of a standby: somebody who takes its log and says how far. */
public final class FollowingStandby implements AutoCloseable {

  private final Connection connection;
  private final PGReplicationStream stream;

  /**
   * @param url of the server, for a superuser
   */
  public FollowingStandby(String url) throws SQLException {
    URI uri = URI.create(url);
    Properties properties = new Properties();
    properties.put("user", "postgres");
    properties.put("password", "postgres");
    properties.put("replication", "true");
    properties.put("assumeMinServerVersion", "14");
    properties.put("preferQueryMode", "simple");
    properties.put("ApplicationName", "standby");
    connection =
        DriverManager.getConnection(
            "jdbc:postgresql://" + uri.getHost() + ":" + uri.getPort() + "/postgres", properties);
    stream =
        connection
            .unwrap(PGConnection.class)
            .getReplicationAPI()
            .replicationStream()
            .physical()
            .withStartPosition(position(url))
            .start();
  }

  private static LogSequenceNumber position(String url) throws SQLException {
    try (Connection other = Databases.connect(url);
        var statement = other.createStatement();
        var row = statement.executeQuery("SELECT PG_CURRENT_WAL_LSN()::text")) {
      row.next();
      return LogSequenceNumber.valueOf(row.getString(1));
    }
  }

  /** Takes what there is, and says that it is on its disk. */
  public void follow() throws SQLException {
    while (stream.readPending() != null) {
      // It is thrown away.
    }
    stream.setFlushedLSN(stream.getLastReceiveLSN());
    stream.setAppliedLSN(stream.getLastReceiveLSN());
    stream.forceUpdateStatus();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
