package dev.docket.benchmarks;

import java.io.IOException;
import java.time.Duration;

/** What happens to a cluster while clients write. */
enum Mishap {
  KILL(
      "leader killed: Patroni, postmaster and children, `kill -9`",
      3,
      true,
      (node, cluster, network) -> node.kill(),
      (node, cluster, network) -> node.start()),
  SWITCHOVER(
      "switchover by an operator",
      6,
      false,
      (node, cluster, network) -> cluster.switchOver(),
      (node, cluster, network) -> {}),
  PARTITION(
      "leader cut off from everything",
      3,
      true,
      (node, cluster, network) -> network.cutOff(node.number()),
      (node, cluster, network) -> network.heal(node.number())),
  ISOLATION(
      "leader cut off from standbys and etcd, not from Docket",
      3,
      true,
      (node, cluster, network) -> network.isolate(node.number()),
      (node, cluster, network) -> network.heal(node.number())),
  PATRONI(
      "leader's Patroni killed alone, `kill -9`; its PostgreSQL goes on",
      8,
      false,
      (node, cluster, network) -> node.killPatroni(),
      (node, cluster, network) -> node.start()),
  ETCD(
      "etcd killed, and away for longer than ttl",
      3,
      false,
      (node, cluster, network) -> cluster.killEtcd(),
      (node, cluster, network) -> cluster.startEtcd()),
  STANDBY(
      "synchronous standby killed, `kill -9`",
      13,
      false,
      (node, cluster, network) -> node.kill(),
      (node, cluster, network) -> node.start());

  /** What is done to a node, its cluster or its network. */
  private interface Deed {
    void to(PatroniNode node, PatroniCluster cluster, NodeNetwork network)
        throws IOException, InterruptedException;
  }

  private final String description;
  private final int seconds;
  private final boolean waitsForLease;
  private final Deed deed;
  private final Deed remedy;

  /**
   * @param seconds the longest time without a write
   * @param waitsForLease whether that comes on top of the time to live of the leader's lease
   */
  Mishap(String description, int seconds, boolean waitsForLease, Deed deed, Deed remedy) {
    this.description = description;
    this.seconds = seconds;
    this.waitsForLease = waitsForLease;
    this.deed = deed;
    this.remedy = remedy;
  }

  String description() {
    return description;
  }

  /** The longest time without a write that is allowed. */
  Duration allowed(int ttl) {
    return Duration.ofSeconds(waitsForLease ? ttl + seconds : seconds);
  }

  /** How long it lasts, so that its effect is seen. */
  Duration duration(int ttl) {
    return Duration.ofSeconds((this == SWITCHOVER ? 0 : ttl) + seconds + 3L);
  }

  /** Whether it needs nodes with networks of their own. */
  boolean cuts() {
    return this == PARTITION || this == ISOLATION;
  }

  /** Makes it happen; returns the node to which it does. */
  PatroniNode happen(PatroniCluster cluster, NodeNetwork network)
      throws IOException, InterruptedException {
    PatroniNode node = this == STANDBY ? cluster.standby() : cluster.leader();
    deed.to(node, cluster, network);
    return node;
  }

  /** Mends it. */
  void mend(PatroniNode node, PatroniCluster cluster, NodeNetwork network)
      throws IOException, InterruptedException {
    remedy.to(node, cluster, network);
  }
}
