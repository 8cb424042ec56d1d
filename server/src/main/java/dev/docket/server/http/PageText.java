package dev.docket.server.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What the front pages are made of. They need no script, and their policy allows none. */
final class PageText {

  static final String HTML = "text/html; charset=utf-8";

  private static final String STYLE =
      """
      :root { color-scheme: light dark }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
      h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
      pre { overflow-x: auto; padding: .75rem; border-radius: .4rem; background: rgb(128 128 128 / .15); user-select: all }
      code, pre { font: .9rem/1.45 ui-monospace, monospace }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem }
      dd { margin: 0 }
      """;

  /** The header {@code Content-Security-Policy}: the style above, the icon, and nothing else. */
  static final String POLICY =
      "default-src 'none'; img-src 'self'; style-src 'sha256-"
          + digest(STYLE)
          + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Docket</title>
      <link rel="icon" href="/favicon.ico" type="image/svg+xml" />
      <style>%s</style>
      </head>
      <body>
      <main>
      """
          .replace("%s", STYLE);

  static final String END = "</main>\n</body>\n</html>\n";

  private PageText() {}

  /** A text as it stands in an element or an attribute. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Lines to copy, which one click selects. */
  static String block(String id, String title, String lines) {
    return "<h2 id=\"about-"
        + id
        + "\">"
        + escape(title)
        + "</h2>\n<pre id=\""
        + id
        + "\" tabindex=\"0\" role=\"region\" aria-labelledby=\"about-"
        + id
        + "\">"
        + escape(lines.stripTrailing())
        + "</pre>\n";
  }

  private static String digest(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
