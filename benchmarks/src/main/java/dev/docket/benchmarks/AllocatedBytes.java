package dev.docket.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.docket.benchmarks.Client.Idle;
import dev.docket.server.Main;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A process that is server and client: it prints what the server allocates on the heap for a call
 * of each operation, from the bytes of the request to those of the answer, all threads but the
 * client's. One call at a time over one connection, so that nothing depends on how calls meet.
 */
final class AllocatedBytes {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int CASES = 200;
  private static final int WARM_UP = 400;
  private static final int ROUNDS = 7;
  private static final int CALLS = 200;

  private final Client client;
  private final SignedRequests signed;

  private AllocatedBytes(int port) throws IOException {
    client = new Client(port, 1, Idle.SLEEPS);
    signed = new SignedRequests(port);
  }

  /** The arguments name a file for the access log. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int port = MeasuredServer.freePort();
    List<String> serve = new ArrayList<>(List.of("serve", "--port=" + port, "--quotas=off"));
    serve.addAll(List.of("--event-loops=1", "--access-log=" + arguments[0]));
    serve.addAll(List.of("--rate-limit=off", "--address-rate-limit=off"));
    Thread.ofPlatform().daemon().start(() -> Main.main(serve.toArray(String[]::new)));
    MeasuredServer.awaitListening(port);
    CaseDomain domain;
    try (Api api = new Api(port)) {
      domain = new CaseDomain(api);
      domain.addCases(CASES);
    }
    new AllocatedBytes(port)
        .all(domain)
        .forEach((operation, bytes) -> System.out.printf("%s\t%d%n", operation, bytes));
    System.exit(0);
  }

  /** Searches come first, so that there are as many cases as there have to be. */
  private Map<String, Long> all(CaseDomain domain) throws IOException {
    Map<String, Long> bytes = new LinkedHashMap<>();
    bytes.put("SearchCases", of(number -> domain.search()));
    bytes.put("GetCase", of(domain::get));
    bytes.put("UpdateCase", of(domain::update));
    bytes.put("CreateCase", of(domain::create));
    bytes.put("CreateDomain", of(AllocatedBytes::createDomain));
    return bytes;
  }

  private static Call createDomain(int number) {
    return new Call("POST", "/domains", "{\"name\":\"allocated-%08d\"}".formatted(number));
  }

  private long of(IntFunction<Call> call) throws IOException {
    client.send(requests(call, 0, WARM_UP));
    long[] rounds = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      List<byte[]> requests = requests(call, WARM_UP + i * CALLS, CALLS);
      long before = ofOthers();
      client.send(requests);
      rounds[i] = (ofOthers() - before) / CALLS;
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private List<byte[]> requests(IntFunction<Call> call, int from, int count) {
    return signed.of(IntStream.range(from, from + count).mapToObj(call).toList());
  }

  private static long ofOthers() {
    return THREADS.getTotalThreadAllocatedBytes() - THREADS.getCurrentThreadAllocatedBytes();
  }
}
