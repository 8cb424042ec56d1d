package dev.docket.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.cases.Case;
import dev.docket.cases.CaseItems;
import dev.docket.cases.FieldValue;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.DoubleValue;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.search.CaseFilter.AndAll;
import dev.docket.search.CaseFilter.Field;
import dev.docket.search.CaseFilter.Not;
import dev.docket.search.CaseFilter.OrAll;
import dev.docket.search.CaseFilter.Tag;
import dev.docket.search.CaseFilter.TagFilter;
import dev.docket.search.CaseFilter.TagValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseFilterTest {

  private static final Map<String, FieldType> TYPES =
      Map.of(
          "title", FieldType.Text,
          "status", FieldType.SingleSelect,
          "kind", FieldType.SingleSelect,
          "due", FieldType.DateTime,
          "weight", FieldType.Number);

  private static final Case CASE =
      new Case(
          "template",
          null,
          Map.of(
              "title", new StringValue("Parcel lost"),
              "status", new StringValue("open"),
              "kind", new StringValue("2026-03-14"),
              "due", new StringValue("2026-03-14T10:00:00Z"),
              "weight", new DoubleValue(2)),
          Map.of("kind", FieldType.SingleSelect, "due", FieldType.DateTime),
          CaseItems.NONE,
          1,
          Map.of("team", "Returns", "empty", ""),
          null);

  private static boolean matches(CaseFilter filter) {
    return filter.condition(new Comparisons(TYPES)).matches(CASE.searchValues());
  }

  private static CaseFilter equal(String id, FieldValueUnion value) {
    return new Field(new FieldFilter.EqualTo(new FieldValue(id, value)));
  }

  private static CaseFilter equal(String id, String text) {
    return equal(id, new StringValue(text));
  }

  private static CaseFilter tag(String key, String value) {
    return new Tag(new TagFilter.EqualTo(new TagValue(key, value)));
  }

  @Test
  void fields_areComparedByTheirTypes() {
    assertThat(matches(equal("title", "PARCEL LOST"))).isTrue();
    assertThat(matches(equal("status", "open"))).isTrue();
    assertThat(matches(equal("status", "Open"))).isFalse();
    assertThat(matches(equal("kind", "2026-03-14"))).isTrue();
    assertThat(matches(equal("due", "2026-03-14T11:00:00+01:00"))).isTrue();
    assertThat(matches(equal("weight", new DoubleValue(2)))).isTrue();
  }

  @Test
  void tags_areComparedAsTheyAre_orByTheirKeysAlone() {
    assertThat(matches(tag("team", "Returns"))).isTrue();
    assertThat(matches(tag("team", "returns"))).isFalse();
    assertThat(matches(tag("team", null))).isTrue();
    assertThat(matches(tag("empty", ""))).isTrue();
    assertThat(matches(tag("Team", null))).isFalse();
    assertThat(matches(new Not(tag("region", null)))).isTrue();
    assertThatThrownBy(() -> matches(tag(null, "returns")))
        .hasMessageContaining("A tag filter needs a key");
  }

  @Test
  void operators_join() {
    CaseFilter yes = equal("status", "open");
    CaseFilter no = equal("status", "closed");

    assertThat(matches(new AndAll(List.of(yes, no)))).isFalse();
    assertThat(matches(new OrAll(List.of(no, yes)))).isTrue();
    assertThat(matches(new Not(no))).isTrue();
    assertThat(matches(new AndAll(List.of()))).isTrue();
    assertThat(matches(new OrAll(List.of()))).isFalse();
  }

  @Test
  void fieldThatNeverWas_isRefused() {
    assertThatThrownBy(() -> matches(new Not(equal("size", "L"))))
        .hasMessageContaining("The following fields do not exist: [size]");
  }

  @Test
  void operators_standTenDeepAtMost() {
    CaseFilter ten = equal("status", "open");
    for (int i = 0; i < Comparisons.MOST_LEVELS; i++) {
      ten = i % 2 == 0 ? new Not(ten) : new AndAll(List.of(ten));
    }
    CaseFilter eleven = new OrAll(List.of(ten));

    assertThat(matches(ten)).isFalse();
    assertThatThrownBy(() -> matches(eleven)).hasMessageContaining("at most 10 levels deep");
  }

  @Test
  void comparisons_areFiveHundredAtMost() {
    CaseFilter hundred =
        new OrAll(
            Collections.nCopies(10, new AndAll(Collections.nCopies(10, equal("status", "open")))));
    List<CaseFilter> fiveHundred = Collections.nCopies(5, hundred);

    assertThatCode(() -> matches(new AndAll(fiveHundred))).doesNotThrowAnyException();
    assertThatThrownBy(
            () -> matches(new AndAll(List.of(tag("team", null), new AndAll(fiveHundred)))))
        .hasMessageContaining("at most 500 comparisons");
  }
}
