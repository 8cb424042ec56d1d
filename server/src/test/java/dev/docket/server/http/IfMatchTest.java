package dev.docket.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.domains.Domain;
import dev.docket.domains.Revision;
import dev.docket.operations.EntityTag;
import dev.docket.operations.ProblemException;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

  private static final Stored<Revision> STORED =
      new Stored<>(
          Revision.key(new Tenant("111122223333", "us-east-1").child(Domain.KIND, "d")),
          new Revision(1),
          4711);

  private static final String TAG = EntityTag.of(STORED).text();

  private static void require(String header) {
    IfMatch.of(header.replace("TAG", '"' + TAG + '"')).require(STORED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TAG",
        "  TAG\t",
        "*",
        " * ",
        "\"other\", TAG",
        "TAG,\"\"",
        ",TAG,,",
        "W/\"x\",TAG"
      })
  void headerThatNamesTheTag_holds(String header) {
    require(header);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"other\"", "\"\"", "W/TAG", "\"a,b\"", "\"*\"", "\"W/\",\"x\""})
  void headerThatDoesNot_isRefusedWithItsName(String header) {
    assertThatThrownBy(() -> require(header))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              assertThat(refused.problem().type()).isEqualTo("PreconditionFailedException");
              assertThat(refused.problem().members()).containsEntry("header", "If-Match");
              assertThat(refused.problem().message()).contains("If-Match");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ",",
        "x",
        "\"x",
        "x\"",
        "\"x\"y",
        "\"x\" \"y\"",
        "*,*",
        "*, TAG",
        "TAG, *",
        "w/TAG",
        "W/",
        "W/x",
        "W/ TAG",
        "\"a b\"",
        "\"a\tb\"",
        "'x'"
      })
  void malformedHeader_isRefused(String header) {
    assertThatThrownBy(() -> require(header))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              assertThat(refused.problem().type()).isEqualTo("ValidationException");
              assertThat(refused.problem().message()).contains("If-Match");
            });
  }

  @Test
  void tag_isAnotherForEachVersion() {
    Stored<Revision> next = new Stored<>(STORED.key(), STORED.value(), 4712);

    assertThat(EntityTag.of(next)).isNotEqualTo(EntityTag.of(STORED));
  }
}
