package dev.docket.benchmarks;

import java.io.IOException;

/** One of the builds that are measured by turns: its server, its database and its cases. */
final class ApiSide {

  private final String name;
  private final MeasuredServer server;
  private final String url;
  private final Database database;
  private final ApiCases cases;
  private int created;

  /** Makes the domain in a server that listens. */
  ApiSide(String name, MeasuredServer server, String url, int cases)
      throws IOException, InterruptedException {
    this.name = name;
    this.server = server;
    this.url = url;
    this.database = new Database(url);
    try (Api api = new Api(server.port())) {
      this.cases = new ApiCases(api, cases);
    }
  }

  void sendEvents() throws IOException, InterruptedException {
    try (Api api = new Api(server.port())) {
      cases.sendEvents(api);
    }
  }

  String name() {
    return name;
  }

  MeasuredServer server() {
    return server;
  }

  String url() {
    return url;
  }

  Database database() {
    return database;
  }

  ApiCases cases() {
    return cases;
  }

  /** How many calls of {@link #nextCreate} there were. */
  int created() {
    return created;
  }

  Call nextCreate() {
    return cases.create(created++);
  }
}
