package dev.docket.server.config;

import dev.docket.cases.ValidationPolicy;
import dev.docket.domains.Provisioning;
import dev.docket.operations.Quotas;
import dev.docket.server.config.ServerSettings.Access;
import dev.docket.server.config.ServerSettings.Auth;
import dev.docket.server.config.ServerSettings.CaseRules;
import dev.docket.server.config.ServerSettings.ClientCertificates;
import dev.docket.server.config.ServerSettings.Control;
import dev.docket.server.config.ServerSettings.Events;
import dev.docket.server.config.ServerSettings.Limits;
import dev.docket.server.config.ServerSettings.Listening;
import dev.docket.server.config.ServerSettings.Logs;
import dev.docket.server.config.ServerSettings.Management;
import dev.docket.server.config.ServerSettings.Requests;
import dev.docket.server.config.ServerSettings.Seeding;
import dev.docket.server.config.ServerSettings.Store;
import dev.docket.server.config.ServerSettings.Tls;
import dev.docket.server.config.ServerSettings.Tracing;
import dev.docket.server.config.SettingTexts.Given;
import dev.docket.server.limits.Rate;
import dev.docket.server.limits.RateLimits;
import dev.docket.server.stores.InstalledStore;
import dev.docket.server.stores.StoreException;
import dev.docket.server.stores.Stores;
import dev.docket.storage.StorageProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds {@link ServerSettings} from texts, and finds what is wrong with each and with their
 * combination.
 */
final class SettingsReader {

  private final SettingTexts texts;
  private final Stores stores;
  private final List<String> mistakes;

  /**
   * @param mistakes the mistakes so far; those found here are added
   */
  SettingsReader(SettingTexts texts, Stores stores, List<String> mistakes) {
    this.texts = texts;
    this.stores = stores;
    this.mistakes = mistakes;
  }

  /**
   * Reads all settings.
   *
   * @throws SettingsException with all mistakes, if there are any
   */
  ServerSettings read() {
    Listening listening = listening();
    Requests requests = requests();
    Access access = access(listening);
    Limits limits = limits();
    Quotas quotas = value(SettingDefinitions.QUOTAS);
    Provisioning provisioning = provisioning();
    Duration mergeDelay = value(SettingDefinitions.MERGE_DELAY);
    ValidationPolicy validation =
        new ValidationPolicy(
            value(SettingDefinitions.REQUIRE_CUSTOMER_ID),
            value(SettingDefinitions.CASE_RULES) == CaseRules.STRICT);
    Events events =
        new Events(
            existing(SettingDefinitions.EVENT_SINKS),
            value(SettingDefinitions.PLUGINS),
            value(SettingDefinitions.EVENT_TYPES),
            value(SettingDefinitions.EVENT_RETENTION),
            value(SettingDefinitions.EVENT_LOG_SIZE),
            value(SettingDefinitions.DEAD_LETTER_RETENTION),
            value(SettingDefinitions.DEAD_LETTER_LIMIT));
    Logs logs =
        new Logs(
            value(SettingDefinitions.LOG_FORMAT),
            value(SettingDefinitions.LOG_LEVEL),
            value(SettingDefinitions.ACCESS_LOG));
    Control control = control(listening);
    Management management = management(listening, control);
    Tracing tracing = TracingReader.read(texts, mistakes);
    Path seed = existing(SettingDefinitions.SEED);
    checkPlugins();
    // The launcher has heeded it before; here it is only checked.
    texts.read(SettingDefinitions.PROFILE, mistakes);
    Store store = store();
    if (store == null || !mistakes.isEmpty()) {
      throw new SettingsException(mistakes);
    }
    return new ServerSettings(
        listening,
        requests,
        store,
        access,
        limits,
        quotas,
        provisioning,
        validation,
        mergeDelay,
        events,
        logs,
        control,
        management,
        new Seeding(seed, value(SettingDefinitions.IDS_SEED).orElse(null)),
        tracing);
  }

  private @Nullable Control control(Listening listening) {
    String host = value(SettingDefinitions.CONTROL_HOST);
    String token = texts.read(SettingDefinitions.CONTROL_TOKEN, mistakes);
    Optional<Integer> port = value(SettingDefinitions.CONTROL_PORT);
    if (port.isPresent() && token == null && !Loopback.isAddress(host)) {
      mistakes.add(
          SettingTexts.mistake(
              SettingDefinitions.CONTROL_HOST,
              Objects.requireNonNull(texts.given(SettingDefinitions.CONTROL_HOST)),
              "can be reached from other machines: give --control-token, or listen on 127.0.0.1"));
    }
    port.ifPresent(
        number -> requireOther(SettingDefinitions.CONTROL_PORT, number, "port", listening.port()));
    return port.map(number -> new Control(host, number, token)).orElse(null);
  }

  private @Nullable Management management(Listening listening, @Nullable Control control) {
    String host = value(SettingDefinitions.MANAGEMENT_HOST).orElse(listening.host());
    Integer port = value(SettingDefinitions.MANAGEMENT_PORT).orElse(null);
    if (port == null) {
      return null;
    }
    requireOther(SettingDefinitions.MANAGEMENT_PORT, port, "port", listening.port());
    if (control != null) {
      requireOther(SettingDefinitions.MANAGEMENT_PORT, port, "control-port", control.port());
    }
    return new Management(
        host, port, texts.read(SettingDefinitions.CONSOLE_METRICS_TOKEN, mistakes));
  }

  /** Each listener has a port of its own, unless it takes any. */
  private void requireOther(Setting<?> setting, int port, String other, int taken) {
    if (port != 0 && port == taken) {
      mistakes.add(
          SettingTexts.mistake(
              setting,
              Objects.requireNonNull(texts.given(setting)),
              "must be another one than " + other));
    }
  }

  private Listening listening() {
    return new Listening(
        value(SettingDefinitions.HOST),
        value(SettingDefinitions.PORT),
        value(SettingDefinitions.TRANSPORT),
        value(SettingDefinitions.EVENT_LOOPS),
        value(SettingDefinitions.IDLE_TIMEOUT),
        value(SettingDefinitions.DRAIN_TIMEOUT),
        tls());
  }

  private @Nullable Tls tls() {
    Path certificate = existing(SettingDefinitions.TLS_CERTIFICATE);
    Path key = existing(SettingDefinitions.TLS_KEY);
    Path clientCa = existing(SettingDefinitions.TLS_CLIENT_CA);
    ClientCertificates clients = value(SettingDefinitions.TLS_CLIENT_AUTH);
    requireTogether(SettingDefinitions.TLS_CERTIFICATE, SettingDefinitions.TLS_KEY);
    requireTogether(SettingDefinitions.TLS_KEY, SettingDefinitions.TLS_CERTIFICATE);
    requireTogether(SettingDefinitions.TLS_CLIENT_CA, SettingDefinitions.TLS_CERTIFICATE);
    requireTogether(SettingDefinitions.TLS_CLIENT_AUTH, SettingDefinitions.TLS_CLIENT_CA);
    return certificate == null || key == null ? null : new Tls(certificate, key, clientCa, clients);
  }

  /** The file of a setting; null when none was given, or it does not exist, which is a mistake. */
  private @Nullable Path existing(Setting<Path> setting) {
    Given given = texts.given(setting);
    Path file = texts.read(setting, mistakes);
    if (given == null || file == null || Files.isRegularFile(file)) {
      return file;
    }
    mistakes.add(SettingTexts.mistake(setting, given, "must be an existing file"));
    return null;
  }

  /** A setting that was given has no meaning without another one. */
  private void requireTogether(Setting<?> setting, Setting<?> other) {
    Given given = texts.given(setting);
    if (given != null
        && !(given.source() instanceof SettingSource.Default)
        && texts.given(other) == null) {
      mistakes.add(SettingTexts.mistake(setting, given, "needs " + other.name() + " too"));
    }
  }

  private Requests requests() {
    return new Requests(
        value(SettingDefinitions.MAX_BODY_BYTES),
        value(SettingDefinitions.BODY_MEMORY),
        value(SettingDefinitions.BODY_TIMEOUT),
        value(SettingDefinitions.CORS_ORIGINS)
            .orElse(List.of(hasDevelopmentKey() ? "loopback" : "*")),
        value(SettingDefinitions.TRUSTED_PROXIES),
        value(SettingDefinitions.DOCS),
        value(SettingDefinitions.CONSOLE),
        value(SettingDefinitions.VERIFY_CONTRACT));
  }

  /** Any page on the web could use a secret that everybody knows. */
  private boolean hasDevelopmentKey() {
    return texts.given(SettingDefinitions.ACCESS_KEYS) == null
        && texts.read(SettingDefinitions.AUTH, new ArrayList<>()) == Auth.SIGV4;
  }

  private Access access(Listening listening) {
    Auth auth = value(SettingDefinitions.AUTH);
    Path accessKeys = existing(SettingDefinitions.ACCESS_KEYS);
    boolean hasKeys = texts.given(SettingDefinitions.ACCESS_KEYS) != null;
    if (!hasKeys && auth == Auth.SIGV4 && !listening.isLoopback()) {
      mistakes.add(
          "host = "
              + listening.host()
              + " can be reached from other machines, but there are no access keys: give"
              + " --access-keys FILE, or listen on 127.0.0.1, or let everybody in with --auth"
              + " none");
    }
    String region = value(SettingDefinitions.REGION);
    Set<String> regions = value(SettingDefinitions.REGIONS);
    if (!regions.contains(region)) {
      mistakes.add(
          SettingTexts.mistake(
              SettingDefinitions.REGION,
              Objects.requireNonNull(texts.given(SettingDefinitions.REGION)),
              "must be one of the regions"));
    }
    return new Access(auth, accessKeys, region, regions);
  }

  private Limits limits() {
    RateLimits rates = value(SettingDefinitions.RATE_LIMIT);
    Map<String, Rate> overrides = texts.read(SettingDefinitions.RATE_LIMITS, mistakes);
    int connections = value(SettingDefinitions.MAX_CONNECTIONS);
    return new Limits(
        overrides == null ? rates : rates.with(overrides),
        value(SettingDefinitions.KEY_RATE_LIMIT).orElse(null),
        value(SettingDefinitions.ADDRESS_RATE_LIMIT).orElse(null),
        value(SettingDefinitions.ADDRESS_FAILURE_LIMIT).orElse(null),
        connections,
        value(SettingDefinitions.MAX_CONNECTIONS_PER_ADDRESS).orElse(Math.max(1, connections / 2)));
  }

  private Provisioning provisioning() {
    Duration delay = value(SettingDefinitions.PROVISIONING_DELAY);
    Pattern failure = texts.read(SettingDefinitions.PROVISIONING_FAILURE, mistakes);
    Predicate<String> fails = failure == null ? name -> false : failure.asPredicate();
    return new Provisioning(delay, fails);
  }

  /** A directory of plug-ins that was named must exist; the default one need not. */
  private void checkPlugins() {
    Given given = Objects.requireNonNull(texts.given(SettingDefinitions.PLUGINS));
    Path directory = texts.read(SettingDefinitions.PLUGINS, new ArrayList<>());
    if (!(given.source() instanceof SettingSource.Default)
        && directory != null
        && !Files.isDirectory(directory)) {
      mistakes.add(
          SettingTexts.mistake(SettingDefinitions.PLUGINS, given, "must be an existing directory"));
    }
  }

  private @Nullable Store store() {
    InstalledStore chosen = chosenStore();
    if (chosen == null) {
      return null;
    }
    Map<String, String> settings = settingsOf(chosen);
    for (StorageProvider.Mistake mistake : chosen.mistakes(settings)) {
      mistakes.add(sentence(chosen, mistake));
    }
    return new Store(chosen, settings);
  }

  private String sentence(InstalledStore store, StorageProvider.Mistake mistake) {
    Setting<String> setting =
        store.settings().stream()
            .filter(declared -> declared.name().equals(mistake.setting()))
            .map(declared -> Setting.of(store, declared))
            .findFirst()
            .orElseThrow();
    Given given = texts.given(setting);
    return given == null
        ? setting.name() + " " + mistake.what()
        : SettingTexts.mistake(setting, given, mistake.what());
  }

  private @Nullable InstalledStore chosenStore() {
    Given given = Objects.requireNonNull(texts.given(SettingDefinitions.STORAGE));
    try {
      InstalledStore chosen = stores.named(given.text());
      if (given.source() instanceof SettingSource.Default) {
        refuseSettingsOfOthers(chosen);
      }
      return chosen;
    } catch (StoreException notOne) {
      mistakes.add(
          SettingTexts.mistake(
              SettingDefinitions.STORAGE, given, "is not possible. " + notOne.getMessage()));
      return null;
    }
  }

  /**
   * Otherwise someone who configures a store and forgets to choose it would lose data at the next
   * restart.
   */
  private void refuseSettingsOfOthers(InstalledStore chosen) {
    for (InstalledStore store : stores.installed()) {
      for (StorageProvider.Setting declared : store.settings()) {
        Setting<String> setting = Setting.of(store, declared);
        Given given = texts.given(setting);
        if (!store.name().equals(chosen.name())
            && given != null
            && !(given.source() instanceof SettingSource.Default)) {
          mistakes.add(
              SettingTexts.mistake(
                  setting,
                  given,
                  "has no effect while storage is "
                      + chosen.name()
                      + ": give --storage "
                      + store.name()));
        }
      }
    }
  }

  private Map<String, String> settingsOf(InstalledStore store) {
    Map<String, String> settings = new HashMap<>();
    for (StorageProvider.Setting setting : store.settings()) {
      Given given = texts.given(Setting.of(store, setting));
      if (given != null) {
        settings.put(setting.name(), given.text());
      }
    }
    return settings;
  }

  /** The value of a setting that has a default, which also replaces a wrong value. */
  private <T> T value(Setting<T> setting) {
    T value = texts.read(setting, mistakes);
    return value == null
        ? setting.parser().apply(Objects.requireNonNull(setting.defaultValue()))
        : value;
  }
}
