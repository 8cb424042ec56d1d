package dev.docket.server.config;

import static dev.docket.server.config.Setting.YES_NO;
import static dev.docket.server.config.Setting.of;

import dev.docket.operations.Quotas;
import dev.docket.server.config.ServerSettings.Auth;
import dev.docket.server.config.ServerSettings.CaseRules;
import dev.docket.server.config.ServerSettings.LogFormat;
import dev.docket.server.config.ServerSettings.LogLevel;
import dev.docket.server.config.ServerSettings.Transport;
import dev.docket.server.limits.Rate;
import dev.docket.server.limits.RateLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every setting of the server. Those of stores are declared by their providers. */
final class Declarations {

  static final Setting<Path> CONFIG =
      of("config", "file", null, Readers::path, "YAML file with settings, each under its name.");

  static final Setting<String> HOST =
      of("host", "address", "127.0.0.1", text -> text, "Address to listen on.");

  static final Setting<Integer> PORT =
      of("port", "number", "8080", Readers::port, "Port to listen on; 0 takes any free one.");

  static final Setting<String> STORAGE =
      of("storage", "name", "memory", text -> text, "Where data is kept.");

  static final Setting<Path> PLUGINS =
      of("plugins", "directory", "plugins", Readers::path, "Directory with jars of more stores.");

  static final Setting<Auth> AUTH =
      of(
          "auth",
          Readers.choices(Auth.class),
          "sigv4",
          Readers.choice(Auth.class),
          "How callers prove who they are; none accepts everybody.");

  static final Setting<Path> ACCESS_KEYS =
      of(
          "access-keys",
          "file",
          null,
          Readers::path,
          "YAML file with the access keys; without it a development key works on loopback.");

  static final Setting<String> REGION =
      of("region", "name", "us-east-1", Readers::region, "Region of callers with a bearer token.");

  static final Setting<RateLimits> RATE_LIMIT =
      of(
          "rate-limit",
          "aws|off|rate/burst",
          "1000/2000",
          Readers::rateLimits,
          "Calls per second and burst, for each client and operation; aws has AWS's defaults.");

  static final Setting<Map<String, Rate>> RATE_LIMITS =
      of(
          "rate-limits",
          "operation=rate/burst,...",
          null,
          Readers::ratesByOperation,
          "Rates of single operations, over rate-limit; in the file a map.");

  static final Setting<Optional<Rate>> ADDRESS_RATE_LIMIT =
      of(
          "address-rate-limit",
          "off|rate/burst",
          "10000/20000",
          Readers::optionalRate,
          "Requests per second and burst, for each source address, before signatures are checked.");

  static final Setting<Integer> MAX_CONNECTIONS =
      of(
          "max-connections",
          "number|auto",
          "auto",
          Readers::connections,
          "Connections at a time; auto is one for each 128 KiB of the heap.");

  static final Setting<Optional<Integer>> MAX_CONNECTIONS_PER_ADDRESS =
      of(
          "max-connections-per-address",
          "number|auto",
          "auto",
          Readers::connectionsOfAddress,
          "Connections at a time, for each source address; auto is half of max-connections.");

  static final Setting<Quotas> QUOTAS =
      of(
          "quotas",
          "default|off|quota=number,...",
          "default",
          Readers::quotas,
          "Service quotas for each account and Region; single ones by name, in the file a map.");

  static final Setting<Duration> PROVISIONING_DELAY =
      of(
          "provisioning-delay",
          "duration",
          "0",
          Readers.duration(Duration.ZERO, Duration.ofHours(24)),
          "How long a new domain stays CreationInProgress.");

  static final Setting<Pattern> PROVISIONING_FAILURE =
      of(
          "provisioning-failure",
          "regex",
          null,
          Readers::regex,
          "Domains in whose name this is found end as CreationFailed.");

  static final Setting<Boolean> REQUIRE_CUSTOMER_ID =
      of(
          "require-customer-id",
          YES_NO,
          "false",
          Readers::yesNo,
          "Refuse cases without a customer_id also where the template does not require it.");

  static final Setting<CaseRules> CASE_RULES =
      of(
          "case-rules",
          Readers.choices(CaseRules.class),
          "strict",
          Readers.choice(CaseRules.class),
          "Refuse values of cases that the rules of the template forbid.");

  static final Setting<Boolean> VERIFY_CONTRACT =
      of(
          "verify-contract",
          YES_NO,
          "false",
          Readers::yesNo,
          "Judge every request and response by the contract too; slow, for development.");

  static final Setting<Integer> MAX_BODY_BYTES =
      of(
          "max-body-bytes",
          "size",
          "16MiB",
          Readers.bytes(1 << 10, 64 << 20),
          "Largest body of a request.");

  static final Setting<Integer> BODY_MEMORY =
      of(
          "body-memory",
          "size|auto",
          "auto",
          Readers::bodyMemory,
          "Memory for the bodies of all requests under way; auto is an eighth of the heap.");

  static final Setting<Duration> BODY_TIMEOUT =
      of(
          "body-timeout",
          "duration",
          "15s",
          Readers.duration(Duration.ofMillis(100), Duration.ofMinutes(10)),
          "Time for the whole body of a request to arrive.");

  static final Setting<Duration> IDLE_TIMEOUT =
      of(
          "idle-timeout",
          "duration",
          "120s",
          Readers.duration(Duration.ofSeconds(1), Duration.ofHours(1)),
          "Time after which a connection without a request is closed.");

  static final Setting<Duration> DRAIN_TIMEOUT =
      of(
          "drain-timeout",
          "duration",
          "10s",
          Readers.duration(Duration.ZERO, Duration.ofMinutes(10)),
          "How long a stopping server waits for requests under way.");

  static final Setting<Transport> TRANSPORT =
      of(
          "transport",
          Readers.choices(Transport.class),
          "auto",
          Readers.choice(Transport.class),
          "How sockets are served; auto is epoll where there is epoll.");

  static final Setting<Integer> EVENT_LOOPS =
      of(
          "event-loops",
          "number|auto",
          "auto",
          Readers::eventLoops,
          "Threads that serve requests; auto is one for each processor.");

  static final Setting<LogFormat> LOG_FORMAT =
      of(
          "log-format",
          Readers.choices(LogFormat.class),
          "text",
          Readers.choice(LogFormat.class),
          "Form of the log.");

  static final Setting<LogLevel> LOG_LEVEL =
      of(
          "log-level",
          Readers.choices(LogLevel.class),
          "info",
          Readers.choice(LogLevel.class),
          "The least important lines that are logged.");

  static final Setting<AccessLog> ACCESS_LOG =
      of(
          "access-log",
          "on|off|file",
          "on",
          Readers::accessLog,
          "A line for each request: on writes it to standard output.");

  static final Setting<List<String>> CORS_ORIGINS =
      of(
          "cors-origins",
          "*|off|origin,...",
          "*",
          Readers::origins,
          "Origins whose pages may call, joined by commas.");

  static final Setting<Boolean> DOCS =
      of("docs", YES_NO, "true", Readers::yesNo, "Serve the page that documents the API.");

  static final List<Setting<?>> ALL =
      List.of(
          CONFIG,
          HOST,
          PORT,
          STORAGE,
          PLUGINS,
          AUTH,
          ACCESS_KEYS,
          REGION,
          RATE_LIMIT,
          RATE_LIMITS,
          ADDRESS_RATE_LIMIT,
          MAX_CONNECTIONS,
          MAX_CONNECTIONS_PER_ADDRESS,
          QUOTAS,
          PROVISIONING_DELAY,
          PROVISIONING_FAILURE,
          REQUIRE_CUSTOMER_ID,
          CASE_RULES,
          VERIFY_CONTRACT,
          MAX_BODY_BYTES,
          BODY_MEMORY,
          BODY_TIMEOUT,
          IDLE_TIMEOUT,
          DRAIN_TIMEOUT,
          TRANSPORT,
          EVENT_LOOPS,
          LOG_FORMAT,
          LOG_LEVEL,
          ACCESS_LOG,
          CORS_ORIGINS,
          DOCS);

  private Declarations() {}
}
