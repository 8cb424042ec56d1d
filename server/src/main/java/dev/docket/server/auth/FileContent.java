package dev.docket.server.auth;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a file held when it was read.
 *
 * @param bytes null when it could not be read
 * @param state what changes when the file does: a hash of the bytes, or why there are none
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by its state.
record FileContent(byte @Nullable [] bytes, String state) {

  private static final int MAX_BYTES = 256 << 20;
  private static final String MISSING = "cannot be read (NoSuchFileException)";

  /** Reads a file, through symbolic links. Blocks. */
  static FileContent of(Path path) {
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        return new FileContent(null, "is not a file");
      }
      return of(path, MAX_BYTES);
    } catch (NoSuchFileException missing) {
      return new FileContent(null, MISSING);
    } catch (IOException unreadable) {
      String why = unreadable.getClass().getSimpleName();
      return new FileContent(null, "cannot be read (" + why + ")");
    }
  }

  private static FileContent of(Path path, int most) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(most + 1);
      return bytes.length > most
          ? new FileContent(null, "is larger than " + (most >> 20) + " MiB")
          : new FileContent(bytes, HexFormat.of().formatHex(Hashing.ofThread().sha256(bytes)));
    }
  }

  /** Whether there was no such file, as opposed to one that cannot be read. */
  boolean isMissing() {
    return bytes == null && state.equals(MISSING);
  }

  /**
   * The text of the file.
   *
   * @throws CharacterCodingException when it is not UTF-8
   */
  static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
