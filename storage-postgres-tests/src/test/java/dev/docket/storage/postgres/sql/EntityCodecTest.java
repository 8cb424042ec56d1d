package dev.docket.storage.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Tenant;
import org.junit.jupiter.api.Test;

class EntityCodecTest {

  private static final String ID = "01a22233-5fea-7000-b5ea-9b14aa6bcac7";

  /** An entity that names another one. */
  record Link(String target) implements Entity {}

  private static final Kind<Link> KIND = new Kind<>("link", Link.class, 3);
  private static final Key<Link> KEY = new Tenant("111122223333", "us-east-1").child(KIND, "a");

  private final EntityCodec codec = new EntityCodec();

  private Link read(int format, String body) {
    return codec.read(KEY, 7, format, body).value();
  }

  @Test
  void body_isCompactAndReadBack() {
    String body = codec.write(new Link(ID));

    assertThat(body).isEqualTo("{\"target\":\"~AaIiM1_qcAC16psUqmvKxw\"}");
    assertThat(read(codec.format(KIND), body)).isEqualTo(new Link(ID));
  }

  /** A build that knows formats of kinds alone refuses what is above that. */
  @Test
  void format_tellsOlderBuildsThatItIsNewer() {
    assertThat(codec.format(KIND)).isEqualTo(1_003).isGreaterThan(KIND.format());
  }

  @Test
  void bodiesOfOlderFormats_areRead() {
    for (int format = 1; format <= KIND.format(); format++) {
      assertThat(read(format, "{\"target\": \"~AaIiM1_qcAC16psUqmvKxw\", \"gone\": [1]}"))
          .isEqualTo(new Link("~AaIiM1_qcAC16psUqmvKxw"));
      assertThat(read(1_000 + format, "{\"target\":\"~AaIiM1_qcAC16psUqmvKxw\"}"))
          .isEqualTo(new Link(ID));
    }
  }

  @Test
  void bodiesOfNewerFormats_areRefused() {
    for (int format : new int[] {4, 999, 1_004, 2_001}) {
      assertThatThrownBy(() -> read(format, "{\"target\":\"b\"}"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "An entity of kind link has format "
                  + format
                  + ", newer than the "
                  + (format < 1_000 ? 3 : 1_003)
                  + " that this version knows");
    }
  }

  @Test
  void damagedBody_isNamedByItsKey() {
    assertThatThrownBy(() -> read(1_003, "{\"target\":1}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("link/a");
  }
}
