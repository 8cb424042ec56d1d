package dev.docket.server.contract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlainBytesTest {

  /**
   * Each byte at each place of texts that are shorter and longer than what is looked at at once.
   */
  @Test
  void end_isTheFirstByteThatDoesNotMeanItself() {
    for (int length = 0; length < 20; length++) {
      for (int at = 0; at < length; at++) {
        for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
          byte[] bytes = new byte[length];
          Arrays.fill(bytes, (byte) 'x');
          bytes[at] = (byte) value;
          boolean itself = value >= ' ' && value != '"' && value != '\\';

          assertThat(PlainBytes.end(bytes, 0)).isEqualTo(itself ? length : at);
          assertThat(PlainBytes.end(bytes, at)).isEqualTo(itself ? length : at);
        }
      }
    }
  }

  @Test
  void end_isTheFirstOfSeveral() {
    byte[] bytes = "abc\"\\\u0001!\u001f#[]^_\"".getBytes(StandardCharsets.UTF_8);

    for (int start = 0; start < bytes.length; start++) {
      int expected = start;
      while (bytes[expected] >= ' ' && bytes[expected] != '"' && bytes[expected] != '\\') {
        expected++;
      }
      assertThat(PlainBytes.end(bytes, start)).isEqualTo(expected);
    }
  }
}
