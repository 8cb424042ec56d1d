package dev.docket.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The network of a cluster on this machine. Each node has an address of its own, and the service
 * that elects a leader has one. If each node has a network namespace, a node can be cut off.
 */
final class NodeNetwork implements AutoCloseable {

  private static final String BRIDGE = "docket-trial";
  private static final String SUBNET = "10.213.77.";
  private static final String LOOPBACK = "127.77.0.";

  /** The last parts of addresses: of this program and its servers, and of the electing service. */
  private static final int HOST = 254;

  private static final int ELECTION = 253;

  private final int nodes;
  private final boolean namespaces;

  private NodeNetwork(int nodes, boolean namespaces) {
    this.nodes = nodes;
    this.namespaces = namespaces;
  }

  /** Nodes that share the loopback interface. */
  static NodeNetwork loopback(int nodes) {
    return new NodeNetwork(nodes, false);
  }

  /** Nodes in namespaces that a bridge connects. Needs root. */
  static NodeNetwork namespaces(int nodes) throws IOException, InterruptedException {
    NodeNetwork network = new NodeNetwork(nodes, true);
    network.close();
    ip("link add " + BRIDGE + " type bridge");
    ip("addr add " + SUBNET + HOST + "/24 dev " + BRIDGE);
    ip("addr add " + SUBNET + ELECTION + "/24 dev " + BRIDGE);
    ip("link set " + BRIDGE + " up");
    for (int node = 0; node < nodes; node++) {
      network.connect(node);
    }
    return network;
  }

  private void connect(int node) throws IOException, InterruptedException {
    String outer = outer(node);
    ip("netns add " + name(node));
    ip("link add " + outer + " type veth peer name eth0 netns " + name(node));
    ip("link set " + outer + " master " + BRIDGE);
    ip("link set " + outer + " up");
    inside(node, "addr add " + address(node) + "/24 dev eth0");
    inside(node, "link set lo up");
    inside(node, "link set eth0 up");
  }

  boolean canCut() {
    return namespaces;
  }

  String address(int node) {
    return prefix() + (node + 1);
  }

  /** Where the service listens that elects a leader. */
  String electionAddress() {
    return prefix() + ELECTION;
  }

  private String prefix() {
    return namespaces ? SUBNET : LOOPBACK;
  }

  /** The command that runs another one on a node. */
  List<String> on(int node, List<String> command) {
    List<String> words = new ArrayList<>();
    if (namespaces) {
      words.addAll(List.of("ip", "netns", "exec", name(node)));
    }
    words.addAll(command);
    return words;
  }

  /** Cuts a node off from everything. */
  void cutOff(int node) throws IOException, InterruptedException {
    ip("link set " + outer(node) + " down");
  }

  /** Cuts a node off from the other nodes and from the election; the servers still reach it. */
  void isolate(int node) throws IOException, InterruptedException {
    for (String other : others(node)) {
      inside(node, "route add blackhole " + other + "/32");
    }
  }

  /** Undoes both. */
  void heal(int node) throws IOException, InterruptedException {
    ip("link set " + outer(node) + " up");
    for (String other : others(node)) {
      insideCommand(node, "route del blackhole " + other + "/32").attempt();
    }
  }

  private List<String> others(int node) {
    List<String> others = new ArrayList<>(List.of(electionAddress()));
    for (int other = 0; other < nodes; other++) {
      if (other != node) {
        others.add(address(other));
      }
    }
    return others;
  }

  private static String name(int node) {
    return BRIDGE + "-" + (node + 1);
  }

  private static String outer(int node) {
    return "docket-veth" + (node + 1);
  }

  private static void ip(String arguments) throws IOException, InterruptedException {
    command(arguments).run();
  }

  private void inside(int node, String arguments) throws IOException, InterruptedException {
    insideCommand(node, arguments).run();
  }

  private ShellCommand insideCommand(int node, String arguments) {
    return new ShellCommand(on(node, command(arguments).words()));
  }

  private static ShellCommand command(String arguments) {
    List<String> words = new ArrayList<>(List.of("ip"));
    words.addAll(List.of(arguments.split(" ")));
    return new ShellCommand(words);
  }

  /** Takes it away, also one that a run before has left. */
  @Override
  public void close() throws InterruptedException {
    if (!namespaces) {
      return;
    }
    for (int node = 0; node < nodes; node++) {
      command("netns del " + name(node)).attempt();
      command("link del " + outer(node)).attempt();
    }
    command("link del " + BRIDGE).attempt();
  }
}
