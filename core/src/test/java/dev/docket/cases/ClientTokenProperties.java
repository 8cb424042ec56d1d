package dev.docket.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.cases.TokenNodes.Node;
import dev.docket.cases.TokenNodes.OldNode;
import dev.docket.operations.ProblemException;
import dev.docket.storage.Change;
import dev.docket.storage.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;

/** Client tokens held against a model, on two servers and one of a build before. */
class ClientTokenProperties {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Instant START = Instant.parse("2026-03-14T21:00:00Z");

  private record Use(String caseId, String title, Instant time) {}

  private TokenNodes nodes;
  private OldNode oldNode;
  private Node[] servers;
  private Map<String, Use> uses;
  private Instant now;

  @BeforeTry
  void start() {
    nodes = new TokenNodes();
    oldNode = nodes.new OldNode();
    servers = new Node[] {nodes.new Node(START), nodes.new Node(START)};
    uses = new HashMap<>();
    now = START;
  }

  /** What happens: each number says what, with which token and title. */
  @Property(tries = 200)
  void token_isGoodForADayWhoeverUsesIt(
      @ForAll @Size(max = 120) List<@IntRange(max = 5_999) Integer> script) {
    for (int each : script) {
      String token = "token " + each % 6;
      String title = "Title " + each / 6 % 2;
      switch (each / 12 % 10) {
        case 0, 1, 2, 3 -> create(each / 12 % 2, token, title);
        case 4, 5 -> createOnTheOldNode(token, title);
        case 6 -> {
          List<Change> changes = oldNode.cleanUp(now);
          if (!changes.isEmpty()) {
            nodes.commit(changes.toArray(Change[]::new));
          }
        }
        case 7 -> {
          servers[0] = nodes.new Node(now);
          servers[0].noteUses(ClientTokens.USES_PER_STEP, token);
        }
        default -> now = now.plus(Duration.ofMinutes(each / 120 * 20L));
      }
      requireGoodTokens();
    }
  }

  private boolean isGood(Use use) {
    return !use.time().isBefore(now.minus(DAY));
  }

  private void create(int server, String token, String title) {
    servers[server].now = now;
    Use use = uses.get(token);
    if (use == null || !isGood(use)) {
      String id = servers[server].create(token, title);
      assertThat(uses.values()).noneMatch(other -> other.caseId().equals(id));
      uses.put(token, new Use(id, title, now));
    } else if (use.title().equals(title)) {
      assertThat(servers[server].create(token, title)).isEqualTo(use.caseId());
    } else {
      assertThatThrownBy(() -> servers[server].create(token, title))
          .isInstanceOf(ProblemException.class);
    }
  }

  /** It finds what has expired too, until somebody removes it. */
  private void createOnTheOldNode(String token, String title) {
    String id = oldNode.create(token, title, now);
    Use use = uses.get(token);
    if (use == null || !use.caseId().equals(id)) {
      assertThat(use == null || !isGood(use)).isTrue();
      uses.put(token, new Use(id, title, now));
    }
  }

  private void requireGoodTokens() {
    uses.forEach(
        (token, use) -> {
          if (isGood(use)) {
            Stored<ClientToken> stored = nodes.find(ClientToken.key(nodes.domain, token));
            assertThat(stored).isNotNull();
            assertThat(stored.value().caseId()).isEqualTo(use.caseId());
          }
        });
  }
}
