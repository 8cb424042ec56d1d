package dev.docket.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KeyProperties {

  private static final Tenant TENANT = new Tenant("111122223333", "eu-central-1");
  private static final List<Kind<Claim>> KINDS =
      List.of(new Kind<>("a", Claim.class, 1), new Kind<>("f", Claim.class, 1));

  @Property(edgeCases = EdgeCasesMode.NONE)
  void path_isOfOneKeyOnly(@ForAll("keys") Key<Claim> one, @ForAll("keys") Key<Claim> other) {
    assertThat(one.path().equals(other.path())).isEqualTo(one.equals(other));
  }

  @Property
  void path_hasTwoSegmentsForEachStep(@ForAll("keys") Key<Claim> key) {
    assertThat(key.path().split("/", -1)).hasSize(2 * depth(key)).doesNotContain("");
  }

  @Property
  void id_isReadFromThePath(@ForAll("keys") Key<Claim> key) {
    String path = key.path();

    assertThat(Key.decode(path.substring(path.lastIndexOf('/') + 1))).isEqualTo(key.id());
  }

  @Example
  void path_encodesSlashesAndPercentSigns() {
    Key<Claim> key = TENANT.child(KINDS.getFirst(), "50%/2%2F").child(KINDS.getLast(), "\u00e9 ?");

    assertThat(key.path()).isEqualTo("a/50%25%2F2%252F/f/\u00e9 ?");
    assertThat(TENANT.path()).isEmpty();
  }

  @Example
  void id_isNeitherEmptyNorEndless() {
    Kind<Claim> kind = KINDS.getFirst();

    assertThat(TENANT.child(kind, "i".repeat(1_100)).id()).hasSize(1_100);
    assertThatThrownBy(() -> TENANT.child(kind, "")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TENANT.child(kind, "i".repeat(1_101)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Keys of few letters, those that the encoding is made of among them, so that paths may meet. */
  @Provide
  Arbitrary<Key<Claim>> keys() {
    Arbitrary<String> ids =
        Arbitraries.strings().withChars("a/%2F5f").ofMinLength(1).ofMaxLength(4);
    Arbitrary<Kind<Claim>> kinds = Arbitraries.of(KINDS);
    Arbitrary<Key<Claim>> top = kinds.flatMap(kind -> ids.map(id -> TENANT.child(kind, id)));
    Arbitrary<Key<Claim>> inner =
        top.flatMap(parent -> kinds.flatMap(kind -> ids.map(id -> parent.child(kind, id))));
    return Arbitraries.oneOf(top, inner);
  }

  private static int depth(Scope scope) {
    return scope instanceof Key<?> key ? 1 + depth(key.parent()) : 0;
  }
}
