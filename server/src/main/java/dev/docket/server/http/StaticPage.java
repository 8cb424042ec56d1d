package dev.docket.server.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A page that does not change while the server runs. It is sent compressed to clients that accept
 * gzip, and not at all to those that have it already. It is compressed here because Vert.x would
 * compress the responses of the API too.
 */
final class StaticPage {

  private static final String GZIP = "gzip";
  private static final Pattern GZIP_TAKEN =
      Pattern.compile(
          "(?:^|,)\\s*(?:x-)?gzip\\s*(?:,|$|;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$)))",
          Pattern.CASE_INSENSITIVE);
  private static final int NOT_MODIFIED = 304;
  private static final int TAG_LENGTH = 32;

  private final String type;
  private final String caching;
  private final Representation plain;
  private final Representation compressed;

  private record Representation(Buffer content, String tag) {}

  /** A page of which clients ask each time whether it is still the same. */
  StaticPage(String type, byte[] content) {
    this(type, content, "no-cache");
  }

  private StaticPage(String type, byte[] content, String caching) {
    String digest = digest(content);
    this.type = type;
    this.caching = caching;
    this.plain = new Representation(Buffer.buffer(content), '"' + digest + '"');
    this.compressed = new Representation(Buffer.buffer(gzip(content)), '"' + digest + "-gzip\"");
  }

  /** A page that never changes, as its name has a hash of the content in it. */
  static StaticPage forever(String type, byte[] content) {
    return new StaticPage(type, content, "public, max-age=31536000, immutable");
  }

  static StaticPage of(String type, String content) {
    return new StaticPage(type, content.getBytes(StandardCharsets.UTF_8));
  }

  void send(CallContext context) {
    HttpServerRequest request = context.request();
    boolean takesGzip = takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    Representation representation = takesGzip ? compressed : plain;
    HttpServerResponse response =
        context
            .response()
            .putHeader(HttpHeaders.ETAG, representation.tag())
            .putHeader(HttpHeaders.CACHE_CONTROL, caching)
            .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), representation.tag())) {
      response.setStatusCode(NOT_MODIFIED).end();
      return;
    }
    if (takesGzip) {
      response.putHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
    }
    response.putHeader(HttpHeaders.CONTENT_TYPE, type);
    Answer.end(context, representation.content());
  }

  /** Sends the page with an error status, without headers for caching. */
  void send(CallContext context, int status) {
    context
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, type)
        .end(plain.content());
  }

  /** Whether gzip is accepted, that is, listed with a weight other than zero (RFC 9110, 12.5.3). */
  private static boolean takesGzip(@Nullable String codings) {
    return codings != null && GZIP_TAKEN.matcher(codings).find();
  }

  /** Whether the list has this tag, or matches any (RFC 9110, 13.1.2). */
  private static boolean matches(@Nullable String tags, String tag) {
    return tags != null && (tags.strip().equals("*") || tags.contains(tag));
  }

  private static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, TAG_LENGTH);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return bytes.toByteArray();
  }
}
