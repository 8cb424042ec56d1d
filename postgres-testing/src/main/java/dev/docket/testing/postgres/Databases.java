package dev.docket.testing.postgres;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * Fresh databases on a server that all tests of a JVM share: the one that {@code
 * DOCKET_TEST_POSTGRES_URL} names ({@code postgresql://user:password@host:port/database}, whose
 * user may create databases), or else one that is started here.
 */
public final class Databases {

  private static final String ENVIRONMENT = "DOCKET_TEST_POSTGRES_URL";

  private Databases() {}

  /** The address of a new, empty database. */
  public static String create() {
    String server = Shared.URL;
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    execute(server, "CREATE DATABASE " + name);
    URI uri = URI.create(server);
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return "postgresql://" + uri.getRawAuthority() + "/" + name + query;
  }

  /** Runs statements, each in a transaction of its own. */
  public static void execute(String url, String... statements) {
    try (Connection connection = connect(url);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("PostgreSQL for tests has failed", failure);
    }
  }

  /** The first column of the first row of a query as text; {@code "null"} if it has no value. */
  public static String value(String url, String query) {
    try (Connection connection = connect(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    } catch (SQLException failure) {
      throw new IllegalStateException("PostgreSQL for tests has failed", failure);
    }
  }

  /** A JDBC connection, for tests that look behind a store. */
  public static Connection connect(String url) throws SQLException {
    URI uri = URI.create(url);
    String[] login = uri.getUserInfo().split(":", 2);
    return DriverManager.getConnection(
        "jdbc:postgresql://" + uri.getHost() + ":" + uri.getPort() + uri.getPath(),
        login[0],
        login.length < 2 ? "" : login[1]);
  }

  /** Started when it is first needed, stopped and thrown away with the JVM. */
  private static final class Shared {

    static final String URL = url();

    private static String url() {
      String given = System.getenv(ENVIRONMENT);
      return given == null ? PostgresServer.start().url() : given;
    }
  }
}
