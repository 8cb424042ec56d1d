package dev.docket.cases;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ValueCheckProperties {

  @Property
  void plainAddresses_matchThePattern(@ForAll("texts") String text) {
    boolean plain = ValueCheck.isPlainAddress(text);
    Statistics.label("plain").collect(plain);
    if (plain) {
      assertThat(ValueCheck.isMatchingAddress(text)).isTrue();
    }
    Statistics.label("plain").coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "http://",
            "https://",
            "/",
            "a",
            "Z9",
            "-",
            ".",
            "@",
            ":",
            "8",
            "?",
            "#",
            "[",
            "]",
            "\\",
            " ",
            "\t",
            "\u007f",
            "\u00e9",
            "\u2028",
            "~",
            "!",
            "%");
    Arbitrary<String> rest = parts.list().ofMaxSize(5).map(list -> String.join("", list));
    return Arbitraries.of("http://", "https://a", "http://a.b/c", "HTTP://a", "http:/")
        .flatMap(start -> rest.map(end -> start + end));
  }
}
