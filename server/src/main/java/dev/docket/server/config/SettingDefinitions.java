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
import dev.docket.storage.DurationRange;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Every setting of the server. Those of stores are defined by their providers. */
final class SettingDefinitions {

  static final Setting<Path> CONFIG =
      of(
          "config",
          "file",
          null,
          SettingParsers::path,
          "YAML file with settings, each by its name.");

  static final Setting<String> HOST =
      of("host", "address", "127.0.0.1", text -> text, "Address to listen on.");

  static final Setting<Integer> PORT =
      of(
          "port",
          "number",
          "8080",
          SettingParsers::port,
          "Port to listen on; 0 takes any free one.");

  static final Setting<String> STORAGE =
      of("storage", "name", "memory", text -> text, "Where data is kept.");

  static final Setting<Path> PLUGINS =
      of(
          "plugins",
          "directory",
          "plugins",
          SettingParsers::path,
          "Directory with the jars of further stores.");

  static final Setting<Auth> AUTH =
      of(
          "auth",
          SettingParsers.choices(Auth.class),
          "sigv4",
          SettingParsers.choice(Auth.class),
          "How callers authenticate; none accepts everybody.");

  static final Setting<Path> ACCESS_KEYS =
      of(
          "access-keys",
          "file",
          null,
          SettingParsers::path,
          "YAML file with the access keys; without it a development key works on loopback.");

  static final Setting<String> REGION =
      of(
          "region",
          "name",
          "us-east-1",
          SettingParsers::region,
          "Region of callers that use a bearer token.");

  static final Setting<RateLimits> RATE_LIMIT =
      of(
          "rate-limit",
          "aws|off|rate/burst",
          "1000/2000",
          SettingParsers::rateLimits,
          "Calls per second and burst, per client and operation; aws applies AWS's defaults.");

  static final Setting<Map<String, Rate>> RATE_LIMITS =
      of(
          "rate-limits",
          "operation=rate/burst,...",
          null,
          SettingParsers::ratesByOperation,
          "Rates of single operations, which override rate-limit; a map in the file.");

  static final Setting<Optional<Rate>> ADDRESS_RATE_LIMIT =
      of(
          "address-rate-limit",
          "off|rate/burst",
          "10000/20000",
          SettingParsers::optionalRate,
          "Requests per second and burst, per source address, before signatures are checked.");

  static final Setting<Integer> MAX_CONNECTIONS =
      of(
          "max-connections",
          "number|auto",
          "auto",
          SettingParsers::connections,
          "Open connections; auto is one per 128 KiB of heap.");

  static final Setting<Optional<Integer>> MAX_CONNECTIONS_PER_ADDRESS =
      of(
          "max-connections-per-address",
          "number|auto",
          "auto",
          SettingParsers::connectionsOfAddress,
          "Open connections per source address; auto is half of max-connections.");

  static final Setting<Quotas> QUOTAS =
      of(
          "quotas",
          "default|off|quota=number,...",
          "default",
          SettingParsers::quotas,
          "Service quotas per account and Region; single ones by name, a map in the file.");

  static final Setting<Duration> PROVISIONING_DELAY =
      of(
          "provisioning-delay",
          "duration",
          "0",
          duration(Duration.ZERO, Duration.ofHours(24)),
          "How long a new domain stays CreationInProgress.");

  static final Setting<Pattern> PROVISIONING_FAILURE =
      of(
          "provisioning-failure",
          "regex",
          null,
          SettingParsers::regex,
          "Domains whose name matches end as CreationFailed.");

  static final Setting<Boolean> REQUIRE_CUSTOMER_ID =
      of(
          "require-customer-id",
          YES_NO,
          "false",
          SettingParsers::yesNo,
          "Require a customer_id in every case, whatever its template says.");

  static final Setting<CaseRules> CASE_RULES =
      of(
          "case-rules",
          SettingParsers.choices(CaseRules.class),
          "strict",
          SettingParsers.choice(CaseRules.class),
          "Whether case rules are enforced.");

  static final Setting<Boolean> VERIFY_CONTRACT =
      of(
          "verify-contract",
          YES_NO,
          "false",
          SettingParsers::yesNo,
          "Also validate every request and response against the contract; slow, for development.");

  static final Setting<Integer> MAX_BODY_BYTES =
      of(
          "max-body-bytes",
          "size",
          "16MiB",
          SettingParsers.bytes(1 << 10, 64 << 20),
          "Maximum size of a request body.");

  static final Setting<Integer> BODY_MEMORY =
      of(
          "body-memory",
          "size|auto",
          "auto",
          SettingParsers::bodyMemory,
          "Memory for the bodies of all requests in flight; auto is an eighth of the heap.");

  static final Setting<Duration> BODY_TIMEOUT =
      of(
          "body-timeout",
          "duration",
          "15s",
          duration(Duration.ofMillis(100), Duration.ofMinutes(10)),
          "How long a request body may take to arrive.");

  static final Setting<Duration> IDLE_TIMEOUT =
      of(
          "idle-timeout",
          "duration",
          "120s",
          duration(Duration.ofSeconds(1), Duration.ofHours(1)),
          "How long a connection may be idle before it is closed.");

  static final Setting<Duration> DRAIN_TIMEOUT =
      of(
          "drain-timeout",
          "duration",
          "10s",
          duration(Duration.ZERO, Duration.ofMinutes(10)),
          "How long a stopping server waits for requests in flight.");

  static final Setting<Transport> TRANSPORT =
      of(
          "transport",
          SettingParsers.choices(Transport.class),
          "auto",
          SettingParsers.choice(Transport.class),
          "Socket transport; auto is epoll where available.");

  static final Setting<Integer> EVENT_LOOPS =
      of(
          "event-loops",
          "number|auto",
          "auto",
          SettingParsers::eventLoops,
          "Threads that serve requests; auto is one per processor.");

  static final Setting<LogFormat> LOG_FORMAT =
      of(
          "log-format",
          SettingParsers.choices(LogFormat.class),
          "text",
          SettingParsers.choice(LogFormat.class),
          "Log format.");

  static final Setting<LogLevel> LOG_LEVEL =
      of(
          "log-level",
          SettingParsers.choices(LogLevel.class),
          "info",
          SettingParsers.choice(LogLevel.class),
          "Least severe level that is logged.");

  static final Setting<AccessLog> ACCESS_LOG =
      of(
          "access-log",
          "on|off|file",
          "on",
          SettingParsers::accessLog,
          "Where each request is logged; on is standard output.");

  static final Setting<List<String>> CORS_ORIGINS =
      of(
          "cors-origins",
          "*|off|origin,...",
          "*",
          SettingParsers::origins,
          "Origins whose pages may call the API, separated by commas.");

  static final Setting<Boolean> DOCS =
      of("docs", YES_NO, "true", SettingParsers::yesNo, "Whether to serve the API documentation.");

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

  private static Function<String, Duration> duration(Duration min, Duration max) {
    return new DurationRange(min, max)::parse;
  }

  private SettingDefinitions() {}
}
