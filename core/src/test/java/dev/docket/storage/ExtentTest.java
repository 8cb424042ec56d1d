package dev.docket.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtentTest {

  private static final Kind<Claim> KIND = new Kind<>("thing", Claim.class, 1);
  private static final Kind<Mark> MARKS = new Kind<>("mark", Mark.class, 1);
  private static final Kinds KINDS = new Kinds(List.of(KIND, MARKS), List.of());
  private static final Tenant TENANT = new Tenant("111122223333", "eu-central-1");
  private static final Tenant OTHER_REGION = new Tenant("111122223333", "us-east-1");
  private static final Tenant OTHER_ACCOUNT = new Tenant("444455556666", "eu-central-1");
  private static final Key<Claim> TOP = TENANT.child(KIND, "top");

  /** Stands for an entity. */
  record Mark(Key<?> subject) implements StandIn {
    @Override
    public Placed<?> copiedTo(Key<?> own, Tenant copy) {
      return new Placed<>(Tenant.SHARED.child(MARKS, own.id()), this);
    }
  }

  @Test
  void everything_isOfAllTenantsButThatOfTheServers() {
    Extent everything = new Extent.Everything();

    assertThat(contains(everything, TOP)).isTrue();
    assertThat(contains(everything, OTHER_ACCOUNT.child(KIND, "top"))).isTrue();
    assertThat(contains(everything, Tenant.SHARED.child(KIND, "top"))).isFalse();
  }

  @Test
  void account_hasAllRegions() {
    Extent account = new Extent.Account("111122223333");

    assertThat(contains(account, TOP)).isTrue();
    assertThat(contains(account, OTHER_REGION.child(KIND, "top"))).isTrue();
    assertThat(contains(account, OTHER_ACCOUNT.child(KIND, "top"))).isFalse();
  }

  @Test
  void scope_hasItselfAndWhatLiesUnderIt() {
    Extent under = new Extent.Under(TOP);

    assertThat(contains(under, TOP)).isTrue();
    assertThat(contains(under, TOP.child(KIND, "a").child(KIND, "b"))).isTrue();
    assertThat(contains(under, TENANT.child(KIND, "to"))).isFalse();
    assertThat(contains(under, OTHER_REGION.child(KIND, "top"))).isFalse();
    assertThat(contains(new Extent.Under(TENANT), TOP)).isTrue();
    assertThatThrownBy(() -> new Extent.Under(Tenant.SHARED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void standIn_belongsToWhatItStandsFor() {
    Key<Mark> key = Tenant.SHARED.child(MARKS, "1");

    assertThat(KINDS.belongs(new Extent.Under(TOP), key, new Mark(TOP))).isTrue();
    assertThat(KINDS.belongs(new Extent.Everything(), key, new Mark(TOP))).isTrue();
    assertThat(KINDS.belongs(new Extent.Account("444455556666"), key, new Mark(TOP))).isFalse();
  }

  @Test
  void sharedEntity_thatIsNobodysIsNoticed() {
    Key<Claim> key = Tenant.SHARED.child(KIND, "1");

    assertThatThrownBy(() -> KINDS.belongs(new Extent.Everything(), key, new Claim("")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("docket/all/thing/1");
    assertThat(
            new Kinds(List.of(), List.of(KIND))
                .belongs(new Extent.Everything(), key, new Claim("")))
        .isFalse();
  }

  @Test
  void replacement_ordersParentsFirst() {
    List<Placed<?>> contents =
        new ArrayList<>(List.of(placed(TOP), placed(TOP.child(KIND, "a").child(KIND, "b"))));
    contents.add(placed(TOP.child(KIND, "a")));
    Collections.reverse(contents);

    assertThat(new Replacement(new Extent.Under(TENANT), List.of(), contents).contents())
        .map(placed -> placed.key().path())
        .containsExactly("thing/top", "thing/top/thing/a", "thing/top/thing/a/thing/b");
  }

  @Test
  void replacement_isRefusedIfItIsNoneOfItsExtent() {
    Extent extent = new Extent.Under(TOP);

    assertRefused(extent, placed(TENANT.child(KIND, "other")));
    assertRefused(extent, placed(TOP.child(KIND, "a").child(KIND, "b")));
    assertRefused(extent, placed(TOP), placed(TOP));
    assertThatThrownBy(
            () ->
                new Replacement(
                    extent,
                    List.of(new Stored<>(OTHER_REGION.child(KIND, "x"), new Claim(""), 1)),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void replacement_needsTheParentOfItsScope() {
    Key<Claim> inner = TOP.child(KIND, "a");

    assertThat(new Replacement(new Extent.Under(inner), List.of(), List.of(placed(inner))).parent())
        .isEqualTo(TOP);
    assertThat(Replacement.empty(new Extent.Under(inner)).parent()).isNull();
    assertThat(new Replacement(new Extent.Under(TOP), List.of(), List.of(placed(TOP))).parent())
        .isNull();
  }

  @Test
  void key_isReadFromItsPath() {
    Key<Claim> key = TOP.child(KIND, "50%/2%2F").child(KIND, "é ?");

    assertThat(KINDS.key(TENANT, key.path())).isEqualTo(key);
    for (String wrong : List.of("", "thing", "thing/a/", "thing/", "other/a", "thing/a%2f", "/a")) {
      assertThatThrownBy(() -> KINDS.key(TENANT, wrong))
          .as(wrong)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void key_isThatOfAnotherTenant() {
    Key<Claim> key = TOP.child(KIND, "a");

    assertThat(key.in(OTHER_ACCOUNT)).isEqualTo(OTHER_ACCOUNT.child(KIND, "top").child(KIND, "a"));
  }

  @Test
  void kinds_haveNamesOfTheirOwn() {
    assertThatThrownBy(() -> new Kinds(List.of(KIND), List.of(KIND)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(KINDS.find("none")).isNull();
    assertThat(KINDS.all()).contains(Claim.KIND, Tally.KIND, KIND);
  }

  private static void assertRefused(Extent extent, Placed<?>... contents) {
    assertThatThrownBy(() -> new Replacement(extent, List.of(), List.of(contents)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Placed<Claim> placed(Key<Claim> key) {
    return new Placed<>(key, new Claim(""));
  }

  private static boolean contains(Extent extent, Key<Claim> key) {
    return extent.contains(key, new Claim(""));
  }
}
