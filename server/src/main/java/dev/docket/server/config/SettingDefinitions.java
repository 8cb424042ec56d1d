package dev.docket.server.config;

import dev.docket.operations.Quotas;
import dev.docket.policy.Network;
import dev.docket.server.config.ServerSettings.Auth;
import dev.docket.server.config.ServerSettings.CaseRules;
import dev.docket.server.config.ServerSettings.ClientCertificates;
import dev.docket.server.config.ServerSettings.LogFormat;
import dev.docket.server.config.ServerSettings.LogLevel;
import dev.docket.server.config.ServerSettings.Profile;
import dev.docket.server.config.ServerSettings.TraceSampler;
import dev.docket.server.config.ServerSettings.Transport;
import dev.docket.server.events.SentEvents;
import dev.docket.server.limits.Rate;
import dev.docket.server.limits.RateLimits;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Every setting of the server. Those of stores are defined by their providers. */
final class SettingDefinitions {

  private static final SettingList LIST = new SettingList();

  static final Setting<Path> CONFIG = LIST.file("config", "YAML file of settings by name.");

  static final Setting<String> HOST =
      LIST.define("host", "address", "127.0.0.1", text -> text, "Address to listen on.");

  static final Setting<Integer> PORT =
      LIST.define(
          "port",
          "number",
          "8080",
          SettingParsers::port,
          "Port to listen on; 0 takes any free one.");

  static final Setting<Optional<Integer>> CONTROL_PORT =
      LIST.define(
          "control-port",
          "number|off",
          "off",
          SettingParsers::optionalPort,
          "Port of the control plane, for tests; 0 takes any free one.");

  static final Setting<String> CONTROL_HOST =
      LIST.define(
          "control-host",
          "address",
          "127.0.0.1",
          text -> text,
          "Address on which the control plane listens.");

  static final Setting<String> CONTROL_TOKEN =
      LIST.secret(
          "control-token",
          SettingParsers::token,
          "Token that requests to the control plane must bear; without it, it listens on loopback"
              + " only.");

  static final Setting<Optional<Integer>> MANAGEMENT_PORT =
      LIST.define(
          "management-port",
          "number|off",
          "off",
          SettingParsers::optionalPort,
          "Port of the management listener: health, build, metrics; 0 takes any free one.");

  static final Setting<Optional<String>> MANAGEMENT_HOST =
      LIST.define(
          "management-host",
          "auto|address",
          "auto",
          text -> text.equals("auto") ? Optional.empty() : Optional.of(text),
          "Address on which the management listener listens; auto is that of host.");

  static final Setting<Path> TLS_CERTIFICATE =
      LIST.file(
          "tls-certificate",
          "PEM file with the server's certificate and its chain; with it the server speaks HTTPS.");

  static final Setting<Path> TLS_KEY =
      LIST.file("tls-key", "PEM file with the certificate's private key, unencrypted.");

  static final Setting<Path> TLS_CLIENT_CA =
      LIST.file(
          "tls-client-ca",
          "PEM file with the authorities that sign clients' certificates; asks clients for one.");

  static final Setting<ClientCertificates> TLS_CLIENT_AUTH =
      LIST.choice(
          "tls-client-auth",
          ClientCertificates.class,
          "required",
          "Whether clients must have a certificate of tls-client-ca.");

  static final Setting<String> STORAGE =
      LIST.define("storage", "name", "memory", text -> text, "Where data is kept.");

  static final Setting<Path> PLUGINS =
      LIST.define(
          "plugins",
          "directory",
          "plugins",
          SettingParsers::path,
          "Directory with the jars of further stores.");

  static final Setting<Auth> AUTH =
      LIST.choice("auth", Auth.class, "sigv4", "How callers authenticate; none accepts everybody.");

  static final Setting<Path> ACCESS_KEYS =
      LIST.file(
          "access-keys",
          "YAML file with the access keys; without it a development key works on loopback.");

  static final Setting<String> REGION =
      LIST.define(
          "region",
          "name",
          "us-east-1",
          SettingParsers::region,
          "Region of callers that use a bearer token.");

  static final Setting<Set<String>> REGIONS =
      LIST.define(
          "regions",
          "aws|name,...",
          "aws",
          SettingParsers::regions,
          "Regions that exist, separated by commas; aws stands for all of AWS's.");

  static final Setting<RateLimits> RATE_LIMIT =
      LIST.define(
          "rate-limit",
          "aws|off|rate/burst",
          "1000/2000",
          SettingParsers::rateLimits,
          "Calls per second and burst, per client and operation; aws applies AWS's defaults.");

  static final Setting<Map<String, Rate>> RATE_LIMITS =
      LIST.define(
          "rate-limits",
          "operation=rate/burst,...",
          null,
          SettingParsers::ratesByOperation,
          "Per-operation rates, overriding rate-limit (a map in the file).");

  static final Setting<Optional<Rate>> KEY_RATE_LIMIT =
      LIST.rate(
          "key-rate-limit",
          "10000/20000",
          "Calls per second and burst, per access key over all Regions and operations.");

  static final Setting<Optional<Rate>> ADDRESS_RATE_LIMIT =
      LIST.rate(
          "address-rate-limit",
          "10000/20000",
          "Requests per second and burst, per source address, before signatures are checked.");

  static final Setting<Optional<Rate>> ADDRESS_FAILURE_LIMIT =
      LIST.rate(
          "address-failure-limit",
          "100/1000",
          "Failed authentications per second and burst, per source address; then keys unknown there"
              + " are refused.");

  static final Setting<List<Network>> TRUSTED_PROXIES =
      LIST.define(
          "trusted-proxies",
          "off|address/bits,...",
          "off",
          SettingParsers::networks,
          "Proxies whose X-Forwarded-For is believed: addresses or networks.");

  static final Setting<Integer> MAX_CONNECTIONS =
      LIST.define(
          "max-connections",
          "number|auto",
          "auto",
          SettingParsers::connections,
          "Open connections; auto is one per 128 KiB of heap.");

  static final Setting<Optional<Integer>> MAX_CONNECTIONS_PER_ADDRESS =
      LIST.define(
          "max-connections-per-address",
          "number|auto",
          "auto",
          SettingParsers::connectionsOfAddress,
          "Open connections per source address; auto is half of max-connections.");

  static final Setting<Quotas> QUOTAS =
      LIST.define(
          "quotas",
          "default|off|quota=number,...",
          "default",
          SettingParsers::quotas,
          "Service quotas per account and Region, by name (a map in the file).");

  static final Setting<Duration> PROVISIONING_DELAY =
      LIST.duration(
          "provisioning-delay",
          "0",
          Duration.ZERO,
          Duration.ofHours(24),
          "How long a new domain stays CreationInProgress.");

  static final Setting<Pattern> PROVISIONING_FAILURE =
      LIST.define(
          "provisioning-failure",
          "regex",
          null,
          SettingParsers::regex,
          "Domains whose name matches end as CreationFailed.");

  static final Setting<Duration> MERGE_DELAY =
      LIST.duration(
          "merge-delay",
          "0",
          Duration.ZERO,
          Duration.ofHours(24),
          "How long a merge of cases stays IN_PROGRESS.");

  static final Setting<Path> EVENT_SINKS =
      LIST.file("event-sinks", "YAML file of those who get the events of cases.");

  static final Setting<SentEvents> EVENT_TYPES =
      LIST.choice(
          "event-types",
          SentEvents.class,
          "documented",
          "Which changes are events: those that AWS documents, or all.");

  static final Setting<Duration> EVENT_RETENTION =
      LIST.duration(
          "event-retention",
          "168h",
          Duration.ofSeconds(1),
          Duration.ofDays(3650),
          "How long changes of cases are kept for sinks and for the feed.");

  static final Setting<Integer> EVENT_LOG_SIZE =
      LIST.define(
          "event-log-size",
          "number",
          "10000000",
          SettingParsers.wholeNumber(1_000, 1_000_000_000),
          "Most changes of an account in a Region that are kept.");

  static final Setting<Duration> DEAD_LETTER_RETENTION =
      LIST.duration(
          "dead-letter-retention",
          "336h",
          Duration.ofSeconds(1),
          Duration.ofDays(3650),
          "How long events that a sink did not take, and replays that are over, are kept.");

  static final Setting<Integer> DEAD_LETTER_LIMIT =
      LIST.define(
          "dead-letter-limit",
          "number",
          "100000",
          SettingParsers.wholeNumber(1, 1_000_000_000),
          "Most events of an account in a Region that are kept after a sink did not take them.");

  static final Setting<Boolean> REQUIRE_CUSTOMER_ID =
      LIST.toggle(
          "require-customer-id",
          "false",
          "Require a customer_id in every case, whatever its template says.");

  static final Setting<CaseRules> CASE_RULES =
      LIST.choice("case-rules", CaseRules.class, "strict", "Whether case rules are enforced.");

  static final Setting<Path> SEED =
      LIST.file(
          "seed", "YAML file of domains that are created at start, unless they are there already.");

  static final Setting<Optional<Long>> IDS_SEED =
      LIST.define(
          "ids-seed",
          "number|off",
          "off",
          SettingParsers::optionalLong,
          "Number from which all ids follow, the same from run to run; for a store that is empty"
              + " at start.");

  static final Setting<Boolean> VERIFY_CONTRACT =
      LIST.toggle(
          "verify-contract",
          "false",
          "Also validate every request and response against the contract; slow, for development.");

  static final Setting<Integer> MAX_BODY_BYTES =
      LIST.define(
          "max-body-bytes",
          "size",
          "16MiB",
          SettingParsers.bytes(1 << 10, 64 << 20),
          "Maximum size of a request body.");

  static final Setting<Integer> BODY_MEMORY =
      LIST.define(
          "body-memory",
          "size|auto",
          "auto",
          SettingParsers::bodyMemory,
          "Memory for the bodies of all requests in flight; auto is an eighth of the heap.");

  static final Setting<Duration> BODY_TIMEOUT =
      LIST.duration(
          "body-timeout",
          "15s",
          Duration.ofMillis(100),
          Duration.ofMinutes(10),
          "How long a request body may take to arrive.");

  static final Setting<Duration> IDLE_TIMEOUT =
      LIST.duration(
          "idle-timeout",
          "120s",
          Duration.ofSeconds(1),
          Duration.ofHours(1),
          "How long a connection may be idle before it is closed.");

  static final Setting<Duration> DRAIN_TIMEOUT =
      LIST.duration(
          "drain-timeout",
          "10s",
          Duration.ZERO,
          Duration.ofMinutes(10),
          "How long a stopping server waits for requests in flight.");

  static final Setting<Transport> TRANSPORT =
      LIST.choice(
          "transport", Transport.class, "auto", "Socket transport; auto is epoll where available.");

  static final Setting<Integer> EVENT_LOOPS =
      LIST.define(
          "event-loops",
          "number|auto",
          "auto",
          SettingParsers::eventLoops,
          "Threads that serve requests; auto is one per processor.");

  static final Setting<Profile> PROFILE =
      LIST.choice(
          "profile",
          Profile.class,
          "auto",
          "Life to expect, by which the launcher chooses options for Java: minutes, for tests, or"
              + " more; auto is test in memory with the development key.");

  static final Setting<LogFormat> LOG_FORMAT =
      LIST.choice("log-format", LogFormat.class, "text", "Log format.");

  static final Setting<LogLevel> LOG_LEVEL =
      LIST.choice("log-level", LogLevel.class, "info", "Minimum level that is logged.");

  static final Setting<AccessLog> ACCESS_LOG =
      LIST.define(
          "access-log",
          "on|off|file",
          "on",
          SettingParsers::accessLog,
          "Where each request is logged; on is standard output.");

  static final Setting<URI> OTLP_ENDPOINT =
      LIST.define(
          "otel-exporter-otlp-endpoint",
          "url",
          null,
          TelemetryParsers::endpoint,
          "Collector to which traces are sent by OTLP; without it there are none.");

  static final Setting<String> OTLP_HEADERS =
      LIST.secret(
          "otel-exporter-otlp-headers",
          TelemetryParsers::headers,
          "Headers for the collector: name=value, several joined by commas.");

  static final Setting<String> OTLP_PROTOCOL =
      LIST.define(
          "otel-exporter-otlp-protocol",
          "http/protobuf",
          "http/protobuf",
          TelemetryParsers::protocol,
          "How traces are sent; Docket does not speak gRPC.");

  static final Setting<String> OTEL_SERVICE =
      LIST.define(
          "otel-service-name", "name", null, text -> text, "Name of this service in traces.");

  static final Setting<Map<String, String>> OTEL_RESOURCE =
      LIST.define(
          "otel-resource-attributes",
          "name=value,...",
          null,
          TelemetryParsers::pairs,
          "Attributes of this service in traces.");

  static final Setting<TraceSampler> OTEL_SAMPLER =
      LIST.define(
          "otel-traces-sampler",
          "name",
          "parentbased_always_on",
          SettingParsers.choice(TraceSampler.class),
          "Which traces are kept; those with parentbased do what the client says, if it does.");

  static final Setting<Double> OTEL_SAMPLER_ARG =
      LIST.define(
          "otel-traces-sampler-arg",
          "number",
          "1",
          TelemetryParsers::ratio,
          "Share of traces that a sampler by ratio keeps, from 0 to 1.");

  static final Setting<Boolean> OTEL_DISABLED =
      LIST.toggle("otel-sdk-disabled", "false", "Make no traces, whatever else is set.");

  static final Setting<Optional<List<String>>> CORS_ORIGINS =
      LIST.define(
          "cors-origins",
          "auto|*|loopback|off|origin,...",
          "auto",
          SettingParsers::originsOrAuto,
          "Origins whose pages may call; auto is any, with the development key those of loopback.");

  static final Setting<Boolean> DOCS =
      LIST.toggle("docs", "true", "Whether to serve the API documentation.");

  static final Setting<Boolean> CONSOLE =
      LIST.toggle("console", "true", "Whether to serve the console, which is for people.");

  static final Setting<String> CONSOLE_METRICS_TOKEN =
      LIST.secret(
          "console-metrics-token",
          SettingParsers::token,
          "Token that the console asks for before it shows metrics; without it, it shows them with"
              + " the development key only.");

  /** All of them, in the order of the help. */
  static final List<Setting<?>> ALL = LIST.all();

  private SettingDefinitions() {}
}
