package dev.docket.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** One round with one server. */
record Round(int requests, Duration time, Duration cpu) {

  /** Two rounds beside each other in time: only these are compared, as the machine changes. */
  record Pair(Round bare, Round docket) {

    double throughput() {
      return docket.perSecond() / bare.perSecond();
    }

    double cpu() {
      return docket.cpuMicros() / bare.cpuMicros();
    }
  }

  static Round of(MeasuredServer server, Client client, List<byte[]> requests) throws IOException {
    Duration before = server.cpu();
    Duration time = client.send(requests);
    return new Round(requests.size(), time, server.cpu().minus(before));
  }

  double perSecond() {
    return requests * 1e9 / time.toNanos();
  }

  double cpuMicros() {
    return cpu.toNanos() / 1e3 / requests;
  }
}
