package dev.docket.storage.postgres.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * A migration of the schema, applied once and never changed afterwards.
 *
 * @param number counted from 1 without gaps
 * @param sql one or more statements
 */
public record Migration(int number, String sql) {

  private static final List<String> FILES =
      List.of(
          "0001-entities.sql",
          "0002-searches.sql",
          "0003-rates.sql",
          "0004-slots.sql",
          "0005-totals.sql",
          "0006-bodies.sql",
          "0007-identifier-parts.sql",
          "0008-accounts.sql",
          "0009-logs.sql",
          "0010-counted-parts.sql");

  /** The migrations to the schema of this version. */
  public static List<Migration> all() {
    return FILES.stream()
        .map(file -> new Migration(Integer.parseInt(file.substring(0, 4)), read(file)))
        .toList();
  }

  private static String read(String file) {
    try (InputStream stream = Migration.class.getResourceAsStream(file)) {
      return new String(
          Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The SHA-256 of the statements, in hexadecimal. */
  String checksum() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
    }
  }
}
