package dev.docket.server.tls;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file of certificates or a key cannot be used. The message is for the operator. */
public final class InvalidTlsException extends RuntimeException {

  /**
   * @param setting the setting that names the file
   * @param what continues a sentence that starts with the setting and the file; nothing secret
   */
  InvalidTlsException(String setting, Path file, String what, @Nullable Throwable cause) {
    super(String.format(Locale.ROOT, "%s = %s %s", setting, file, what), cause);
  }
}
