package dev.docket.cases;

import static dev.docket.cases.ClientTokens.BATCHES_PER_STEP;
import static dev.docket.cases.ClientTokens.LOOKS_PER_USE;
import static dev.docket.cases.ClientTokens.USES_PER_STEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.cases.TokenNodes.Node;
import dev.docket.cases.TokenNodes.OldNode;
import dev.docket.operations.ProblemException;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.StaleException;
import dev.docket.storage.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** When client tokens are good, and when they go. */
class ClientTokensTest {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration MOMENT = Duration.ofNanos(1_000);
  private static final Instant MIDNIGHT = Instant.parse("2026-03-15T00:00:00Z");
  private static final Instant NOON = MIDNIGHT.plus(Duration.ofHours(12));
  private static final int PIECE = LOOKS_PER_USE * USES_PER_STEP;

  private final TokenNodes nodes = new TokenNodes();
  private final Node node = nodes.new Node(NOON);
  private final OldNode oldNode = nodes.new OldNode();

  private Key<ClientToken> key(String token) {
    return ClientToken.key(nodes.domain, token);
  }

  private Stored<ClientToken> stored(String token) {
    Stored<ClientToken> found = nodes.find(key(token));
    assertThat(found).as(token).isNotNull();
    return found;
  }

  /** Stores uses of that many tokens, and returns their texts. */
  private List<String> tokens(String prefix, int count, Instant time) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = prefix + (10_000 + i);
      texts.add(text);
      nodes.commit(Change.create(key(text), new ClientToken("case of " + text, "f", time)));
    }
    return texts;
  }

  @Test
  void token_isOneEntity() {
    node.create("token", "Broken");

    assertThat(nodes.storage.count(Case.KIND)).isEqualTo(1);
    assertThat(nodes.storage.count(ClientToken.KIND)).isEqualTo(1);
    assertThat(nodes.storage.count(ClientToken.Expiry.KIND)).isZero();
  }

  @Test
  void token_isGoodForADayAndNoMomentLonger() {
    String id = node.create("token", "Broken");

    node.now = NOON.plus(DAY);
    assertThat(node.create("token", "Broken")).isEqualTo(id);
    assertThatThrownBy(() -> node.create("token", "Lost"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("already used with different parameters");

    node.now = NOON.plus(DAY).plus(MOMENT);
    String other = node.create("token", "Lost");
    assertThat(other).isNotEqualTo(id);

    node.now = node.now.plus(DAY);
    assertThat(node.create("token", "Lost")).isEqualTo(other);
  }

  @Test
  void startOfADay_isNoBoundary() {
    node.now = MIDNIGHT.minus(MOMENT);
    Node ahead = nodes.new Node(MIDNIGHT.plusSeconds(2));
    Node behind = nodes.new Node(MIDNIGHT.minusSeconds(2));

    String id = node.create("token", "Broken");

    assertThat(ahead.create("token", "Broken")).isEqualTo(id);
    assertThat(behind.create("token", "Broken")).isEqualTo(id);
  }

  @Test
  void nodesOnBothSidesOfMidnight_createOneCase() {
    node.now = MIDNIGHT.minus(MOMENT);
    Node ahead = nodes.new Node(MIDNIGHT.plusSeconds(2));
    AtomicReference<String> first = new AtomicReference<>();
    nodes.storage.beforeCommit =
        () -> {
          if (first.get() == null) {
            first.set("");
            first.set(ahead.create("token", "Broken"));
          }
        };

    assertThat(node.create("token", "Broken")).isEqualTo(first.get());
    assertThat(nodes.storage.count(Case.KIND)).isEqualTo(1);
  }

  @Test
  void nodesThatUseAnExpiredToken_createOneCase() {
    node.create("token", "Broken");
    node.now = NOON.plus(DAY).plus(MOMENT);
    Node other = nodes.new Node(node.now);
    AtomicReference<String> first = new AtomicReference<>();
    nodes.storage.beforeCommit =
        () -> {
          if (first.get() == null) {
            first.set("");
            first.set(other.create("token", "Broken"));
          }
        };

    assertThat(node.create("token", "Broken")).isEqualTo(first.get());
    assertThat(nodes.storage.count(Case.KIND)).isEqualTo(2);
  }

  @Test
  void tokenOfAnImport_livesAsLongAsItsCase() {
    nodes.commit(Change.create(key("import/1"), ClientToken.ofImport("imported", NOON)));
    node.now = NOON.plus(DAY.multipliedBy(1_000));

    node.noteUses(USES_PER_STEP, "any");

    assertThat(nodes.storage.count(ClientToken.KIND)).isEqualTo(1);
    assertThatThrownBy(() -> node.create("import/1", "Broken"))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void sweep_removesAllThatHasExpiredAndNothingElse() {
    tokens("a", 200, NOON);
    List<String> good = tokens("b", 150, NOON.plus(MOMENT));
    tokens("c", 200, NOON);
    good.addAll(tokens("d", 150, NOON.plus(DAY)));
    tokens("e", 10, NOON);
    node.now = NOON.plus(DAY).plus(MOMENT);

    // A round of 710 from the middle takes six steps, and one more for the end of the order.
    node.noteUses(7 * USES_PER_STEP, "b10075");

    assertThat(nodes.list(ClientToken.KIND)).extracting(token -> token.key().id()).isEqualTo(good);
  }

  @Test
  void stepOfASweep_isBounded() {
    tokens("a", 3 * PIECE, NOON);
    node.now = NOON.plus(DAY).plus(MOMENT);

    node.noteUses(USES_PER_STEP, "0");

    assertThat(nodes.storage.count(ClientToken.KIND)).isEqualTo(2 * PIECE);
  }

  @Test
  void nodesThatDoNotLiveLong_reachTokensInAnyOrder() {
    tokens("a", 4 * PIECE, NOON);
    node.now = NOON.plus(DAY).plus(MOMENT);

    // Behind the newest of tokens that count up there is nothing, so the oldest come next.
    for (int i = 0; i < 4; i++) {
      nodes.new Node(node.now).noteUses(USES_PER_STEP, "b");
    }

    assertThat(nodes.storage.count(ClientToken.KIND)).isZero();
  }

  @Test
  void tokenThatIsUsedAgainDuringAStep_stays() {
    tokens("a", 2, NOON);
    node.now = NOON.plus(DAY).plus(MOMENT);
    Node other = nodes.new Node(node.now);
    AtomicReference<String> made = new AtomicReference<>();
    nodes.storage.beforeCommit =
        () -> {
          if (made.get() == null) {
            made.set("");
            made.set(other.create("a10000", "Broken"));
          }
        };

    node.noteUses(USES_PER_STEP, "0");

    assertThat(stored("a10000").value().caseId()).isEqualTo(made.get());
    node.noteUses(USES_PER_STEP, "0");
    assertThat(nodes.list(ClientToken.KIND)).hasSize(1);
  }

  @Test
  void tokenOfAnOldNode_isGoodForADayAndIsRemovedThen() {
    String id = oldNode.create("token", "Broken", NOON);
    oldNode.create("unused", "Broken", NOON);

    node.now = NOON.plus(DAY);
    assertThat(node.create("token", "Broken")).isEqualTo(id);
    node.noteUses(USES_PER_STEP, "token");
    assertThat(nodes.storage.count(ClientToken.Expiry.KIND)).isEqualTo(2);

    node.now = node.now.plus(MOMENT);
    assertThat(node.create("token", "Broken")).isNotEqualTo(id);
    assertThat(nodes.list(ClientToken.Expiry.KIND))
        .extracting(expiry -> expiry.value().token())
        .containsExactly("unused");
    node.noteUses(USES_PER_STEP, "token");
    assertThat(nodes.storage.count(ClientToken.Expiry.KIND)).isZero();
    assertThat(nodes.list(ClientToken.KIND))
        .extracting(token -> token.key().id())
        .containsExactly("token");
  }

  @Test
  void tokensOfOldNodes_goAfterTheirExpiries() {
    for (int i = 0; i < 2 * PIECE + 10; i++) {
      oldNode.create("token " + (10_000 + i * 7_919 % 1_000), "Broken", NOON.plusMillis(i));
    }
    node.now = NOON.plus(DAY).plusSeconds(1);

    while (nodes.storage.count(ClientToken.Expiry.KIND) > 0) {
      node.noteUses(USES_PER_STEP, "token 10500");
      assertThat(nodes.list(ClientToken.Expiry.KIND))
          .allMatch(expiry -> nodes.find(key(expiry.value().token())) != null);
    }
    node.noteUses(3 * USES_PER_STEP, "token 10500");

    assertThat(nodes.storage.count(ClientToken.KIND)).isZero();
  }

  @Test
  void tokenOfANewNode_isKnownToAnOldOne() {
    String id = node.create("token", "Broken");

    assertThat(oldNode.create("token", "Broken", NOON.plus(DAY))).isEqualTo(id);
    assertThat(stored("token").value().fingerprint())
        .isEqualTo(Fingerprint.of(TokenNodes.request("token", "Broken")));
  }

  @Test
  void oldNodeThatCleansUp_removesNoTokenThatIsUsedAgain() {
    oldNode.create("token", "Broken", NOON);
    node.now = NOON.plus(DAY).plus(MOMENT);
    Change[] late = oldNode.cleanUp(node.now).toArray(Change[]::new);
    assertThat(late).hasSize(2);

    String id = node.create("token", "Broken");

    assertThat(oldNode.cleanUp(node.now)).isEmpty();
    assertThatThrownBy(() -> nodes.commit(late)).isInstanceOf(StaleException.class);
    assertThat(node.create("token", "Broken")).isEqualTo(id);
  }

  @Test
  void case_takesItsTokenAlongAndThatOfNoOther() {
    String id = oldNode.create("token", "Broken", NOON);
    Stored<ClientToken> used = stored("token");
    Stored<Case> made = new Stored<>(Case.key(nodes.domain, id), sample("token"), 1);
    Stored<Case> other = new Stored<>(Case.key(nodes.domain, "other"), sample("token"), 1);

    assertThat(ClientTokens.removal(other, new Snapshot(List.of(used)))).isEmpty();
    nodes.commit(ClientTokens.removal(made, new Snapshot(List.of(used))).toArray(Change[]::new));

    assertThat(nodes.storage.count(ClientToken.KIND)).isZero();
    assertThat(nodes.storage.count(ClientToken.Expiry.KIND)).isZero();
  }

  private static Case sample(String token) {
    return new Case("t", token, Map.of(), Map.of(), CaseItems.NONE, 0, Map.of(), null);
  }

  @Test
  void tokenOfABatch_isOneEntityGoodForADay() {
    String id = node.create("case", "Broken");
    node.rename("batch", "Late", id);
    assertThat(nodes.storage.count(BatchToken.KIND)).isEqualTo(1);
    assertThat(nodes.storage.count(ClientToken.Expiry.KIND)).isZero();
    Key<Case> key = Case.key(nodes.domain, id);

    node.now = NOON.plus(DAY);
    long version = nodes.find(key).version();
    node.rename("batch", "Late", id);
    assertThat(nodes.find(key).version()).isEqualTo(version);
    assertThatThrownBy(() -> node.rename("batch", "Later", id))
        .isInstanceOf(ProblemException.class);

    node.now = node.now.plus(MOMENT);
    assertThat(node.rename("batch", "Later", id).successfulCases()).hasSize(1);
    assertThat(nodes.find(key).version()).isNotEqualTo(version);
    node.now = node.now.plus(DAY);
    assertThatThrownBy(() -> node.rename("batch", "Late", id)).isInstanceOf(ProblemException.class);
  }

  @Test
  void tokensOfBatches_areRemovedToo() {
    String id = node.create("case", "Broken");
    for (int i = 0; i < 2 * BATCHES_PER_STEP; i++) {
      node.rename("batch" + i, "Late " + i, id);
    }
    node.now = NOON.plus(DAY).plus(MOMENT);

    node.noteBatches(2 * BATCHES_PER_STEP, "batch");

    assertThat(nodes.storage.count(BatchToken.KIND)).isZero();
  }
}
