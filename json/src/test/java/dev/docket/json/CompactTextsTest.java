package dev.docket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactTextsTest {

  private static final String ID = "01a22233-5fea-7000-b5ea-9b14aa6bcac7";

  @Provide
  private static Arbitrary<String> pieces() {
    return Arbitraries.of(
            "~",
            "a",
            "-",
            "0",
            "é",
            ID,
            ID.substring(1),
            ID.toUpperCase(),
            "~AaIiM1_qcAC16psUqmvKxw")
        .list()
        .ofMaxSize(5)
        .map(pieces -> pieces.stream().collect(Collectors.joining()));
  }

  @Property
  void text_isToldFromItsCompactOne(@ForAll String text) {
    assertThat(CompactTexts.full(CompactTexts.compact(text))).isEqualTo(text);
  }

  @Property
  void textOfUuidsAndTildes_isToldFromItsCompactOne(@ForAll("pieces") String text) {
    assertThat(CompactTexts.full(CompactTexts.compact(text))).isEqualTo(text);
  }

  @Property
  void uuid_hasTheDigitsOfBase64(@ForAll long high, @ForAll long low) {
    byte[] bytes = ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    String text = new UUID(high, low).toString();
    String compact = CompactTexts.compact(text);

    assertThat(compact)
        .isEqualTo("~" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    assertThat(CompactTexts.full(compact)).isEqualTo(text);
    assertThat(new KnownTexts().of(compact, 0, compact.length())).isEqualTo(text);
  }

  @Test
  void uuidsInsideOfTexts_areShort() {
    assertThat(CompactTexts.compact("domain/" + ID + "/case/" + ID + "!"))
        .isEqualTo("domain/~AaIiM1_qcAC16psUqmvKxw/case/~AaIiM1_qcAC16psUqmvKxw!");
    assertThat(CompactTexts.compact("~" + ID)).isEqualTo("~~~AaIiM1_qcAC16psUqmvKxw");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "title",
        "2026-11-28T12:48:41.962501Z and thereafter",
        "01A22233-5FEA-7000-B5EA-9B14AA6BCAC7",
        "01a222335fea7000b5ea9b14aa6bcac7",
        "01a22233-5fea-7000-b5ea-9b14aa6bcac",
        "AaIiM1_qcAC16psUqmvKxw"
      })
  void otherTexts_areAsTheyAre(String text) {
    assertThat(CompactTexts.compact(text)).isSameAs(text);
    assertThat(CompactTexts.full(text)).isSameAs(text);
  }

  @Test
  void knownTexts_areThoseOfTheirOwnCompactOnes() {
    KnownTexts texts = new KnownTexts();
    for (int i = 0; i < 2; i++) {
      for (long low = 0; low < 5_000; low++) {
        String id = new UUID(7, low).toString();
        assertThat(texts.of("\"" + CompactTexts.compact(id), 1, 24)).isEqualTo(id);
      }
    }
    String known = texts.of("~AaIiM1_qcAC16psUqmvKxw", 0, 23);
    assertThat(texts.of("~AaIiM1_qcAC16psUqmvKxw", 0, 23)).isEqualTo(ID).isSameAs(known);
    assertThat(texts.of("title", 0, 5)).isEqualTo("title");
    assertThat(texts.of("titles", 0, 6)).isEqualTo("titles");
  }

  @Test
  void malformedTexts_areRefused() {
    for (String text : List.of("~", "a~AaIiM1_qcAC16psUqmvKx", "~~~AaIiM1_qcAC16psUqmvK+w")) {
      assertThatThrownBy(() -> CompactTexts.full(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("22 digits of a UUID");
    }
    assertThatThrownBy(() -> CompactTexts.full("~AaIiM1_qcAC16psUqmvKxé"))
        .hasMessageContaining("not é");
  }
}
