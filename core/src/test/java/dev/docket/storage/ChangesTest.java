package dev.docket.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChangesTest {

  private static final Tenant TENANT = new Tenant("111122223333", "eu-central-1");
  private static final Key<Claim> PARENT = TENANT.child(Claim.KIND, "parent");
  private static final Key<Claim> CHILD = PARENT.child(Claim.KIND, "child");
  private static final Key<Claim> GRANDCHILD = CHILD.child(Claim.KIND, "grandchild");
  private static final Claim VALUE = new Claim("holder");

  @Test
  void changes_areOfTheTenantOfTheirKeys() {
    assertThat(Changes.of(Change.deleteUnder(TENANT)).tenant()).isEqualTo(TENANT);
    assertThat(Changes.of(Change.create(CHILD, VALUE)).tenant()).isEqualTo(TENANT);
  }

  @Test
  void changes_areNotEmpty() {
    expectRefused();
  }

  @Test
  void changes_areOfOneTenant() {
    Key<Claim> other = new Tenant("111122223333", "us-east-1").child(Claim.KIND, "parent");

    expectRefused(Change.create(PARENT, VALUE), Change.create(other, VALUE));
  }

  @Test
  void changes_touchAKeyOnce() {
    Stored<Claim> stored = new Stored<>(PARENT, VALUE, 1);

    expectRefused(Change.create(PARENT, VALUE), Change.deleteUnder(PARENT));
    expectRefused(Change.expect(stored), Change.replace(stored, VALUE));
    expectRefused(Change.delete(stored), Change.delete(stored));
    expectRefused(Change.countIn(TENANT, Claim.KIND, 1), Change.countOut(TENANT, Claim.KIND));
    expectRefused(
        Change.countIn(TENANT, Claim.KIND, 1),
        Change.create(Tally.key(TENANT, Claim.KIND), new Tally(1)));
  }

  @Test
  void changes_touchNothingUnderWhatIsRemoved() {
    Change create = Change.create(GRANDCHILD, VALUE);

    expectRefused(create, Change.deleteUnder(PARENT));
    expectRefused(Change.deleteUnder(TENANT), create);
    expectRefused(Change.delete(new Stored<>(PARENT, VALUE, 1)), create);
    expectRefused(Change.deleteUnder(PARENT), Change.deleteUnder(CHILD));
    expectRefused(Change.deleteUnder(PARENT), Change.countOut(PARENT, Claim.KIND));
    expectRefused(Change.deleteUnder(TENANT), Change.countOut(TENANT, Claim.KIND));
  }

  @Test
  void changes_mayTouchWhatLiesAboveAndBeside() {
    Changes changes =
        Changes.of(
            Change.delete(new Stored<>(CHILD, VALUE, 1)),
            Change.replace(new Stored<>(PARENT, VALUE, 1), VALUE),
            Change.countOut(PARENT, Claim.KIND),
            Change.create(PARENT.child(Claim.KIND, "child2"), VALUE));

    assertThat(changes.list()).hasSize(4);
  }

  @Test
  void count_isOfSomething() {
    assertThatThrownBy(() -> new Change.Count(TENANT, Claim.KIND, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void expectRefused(Change... changes) {
    assertThatThrownBy(() -> Changes.of(changes)).isInstanceOf(IllegalArgumentException.class);
  }
}
