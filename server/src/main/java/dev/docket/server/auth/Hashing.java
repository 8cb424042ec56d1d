package dev.docket.server.auth;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.MessageDigest;
import javax.crypto.Mac;

/**
 * The digest, MAC and buffer with which a thread hashes requests. Creating them costs more than
 * using them, so each thread keeps its own.
 */
final class Hashing {

  static final String HMAC = "HmacSHA256";

  private static final ThreadLocal<Hashing> OF_THREAD = ThreadLocal.withInitial(Hashing::new);

  private final MessageDigest sha256;
  private final Mac hmac;
  private final ByteText text = new ByteText();

  private Hashing() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
      hmac = Mac.getInstance(HMAC);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256 and HmacSHA256", missing);
    }
  }

  static Hashing ofThread() {
    return OF_THREAD.get();
  }

  /** An empty buffer. The one returned before on this thread must no longer be used. */
  ByteText newText() {
    return text.clear();
  }

  byte[] sha256(byte[] input) {
    return sha256.digest(input);
  }

  byte[] sha256(ByteText input) {
    sha256.update(input.bytes(), 0, input.length());
    return sha256.digest();
  }

  byte[] hmac(Key key, byte[] input) {
    initialise(key);
    return hmac.doFinal(input);
  }

  byte[] hmac(Key key, ByteText input) {
    initialise(key);
    hmac.update(input.bytes(), 0, input.length());
    return hmac.doFinal();
  }

  private void initialise(Key key) {
    try {
      hmac.init(key);
    } catch (GeneralSecurityException unusable) {
      throw new IllegalStateException("Any bytes are a key for HmacSHA256", unusable);
    }
  }
}
