package dev.docket.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

  private static List<List<String>> lines(String text) throws IOException {
    PushbackReader in = new PushbackReader(new StringReader(text));
    List<List<String>> lines = new ArrayList<>();
    for (List<String> line = CsvLine.read(in); line != null; line = CsvLine.read(in)) {
      lines.add(line);
    }
    return lines;
  }

  @Test
  void values_areReadAsTheyWereWritten() throws IOException {
    List<String> one = List.of("a", "", "b,c", "say \"so\"", "two\r\nlines", "\"");
    List<String> other = List.of("", "x", "y", "", "z", "");

    assertThat(lines(CsvLine.of(one) + CsvLine.of(other))).containsExactly(one, other);
  }

  @Test
  void line_mayEndWithALineFeedOrTheFile() throws IOException {
    assertThat(lines("a,b\n\"c\",d")).containsExactly(List.of("a", "b"), List.of("c", "d"));
    assertThat(lines("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
  void formula_isGuarded_andReadAgain(String text) {
    assertThat(CsvLine.guarded(text)).isEqualTo("'" + text);
    assertThat(CsvLine.unguarded("'" + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "'quoted'", "1-2", "'"})
  void otherText_isLeftAsItIs(String text) {
    assertThat(CsvLine.guarded(text)).isEqualTo(text);
    assertThat(CsvLine.unguarded(text)).isEqualTo(text);
  }
}
