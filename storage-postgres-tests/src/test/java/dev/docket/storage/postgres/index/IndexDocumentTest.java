package dev.docket.storage.postgres.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Entity;
import dev.docket.storage.Kind;
import org.junit.jupiter.api.Test;

class IndexDocumentTest {

  private static final Kind<Parcel> KIND = new Kind<>("parcel", Parcel.class, 1);

  private record Parcel() implements Entity {}

  @Test
  void version_isAnotherWhenTextsAreFoldedAnotherWay() {
    int withoutFolding = StableHash.start().add("1").upperHalf();

    assertThat(IndexDocument.version(KIND)).isNotEqualTo(withoutFolding);
  }

  @Test
  void version_isAnotherWithAnotherFormat() {
    assertThat(IndexDocument.version(KIND))
        .isNotEqualTo(IndexDocument.version(new Kind<>("parcel", Parcel.class, 2)));
  }
}
