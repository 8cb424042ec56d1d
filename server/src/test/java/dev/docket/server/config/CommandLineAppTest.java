package dev.docket.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.operations.Quota;
import dev.docket.operations.Quotas;
import dev.docket.server.limits.Rate;
import dev.docket.server.limits.RateLimits;
import dev.docket.server.stores.Stores;
import dev.docket.storage.StorageProvider;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineAppTest {

  @TempDir private Path directory;

  private final Map<String, String> environment = new HashMap<>();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<ServerSettings> served = new ArrayList<>();
  private Function<Path, Stores> stores = plugins -> TestProvider.BOTH;

  private int run(String... arguments) {
    return new CommandLineApp(
            "1.2.3",
            plugins -> stores.apply(plugins),
            environment,
            new PrintWriter(out),
            new PrintWriter(err),
            List.of(
                new Command(
                    "serve",
                    "Start the server.",
                    settings -> {
                      served.add(settings);
                      return 0;
                    })))
        .run(arguments);
  }

  private ServerSettings serve(String... flags) {
    List<String> arguments = new ArrayList<>(List.of("serve"));
    arguments.addAll(List.of(flags));
    int code = run(arguments.toArray(String[]::new));
    assertThat(err.toString()).isEmpty();
    assertThat(code).isEqualTo(CommandLineApp.OK);
    return served.getLast();
  }

  private String refused(String... arguments) {
    assertThat(run(arguments)).isEqualTo(CommandLineApp.MISTAKE);
    assertThat(served).isEmpty();
    assertThat(out.toString()).isEmpty();
    return err.toString();
  }

  @Test
  void serve_withoutSettings_hasTheDefaults() {
    ServerSettings settings = serve();

    assertThat(settings.listening())
        .isEqualTo(
            new ServerSettings.Listening(
                "127.0.0.1",
                8080,
                ServerSettings.Transport.AUTO,
                Runtime.getRuntime().availableProcessors(),
                Duration.ofSeconds(120),
                Duration.ofSeconds(10),
                null));
    assertThat(settings.requests())
        .isEqualTo(
            new ServerSettings.Requests(
                16_777_216,
                SettingParsers.bodyMemory("auto"),
                Duration.ofSeconds(15),
                List.of("loopback"),
                List.of(),
                true,
                true,
                false));
    assertThat(settings.store())
        .isEqualTo(new ServerSettings.Store(TestProvider.BOTH.named("memory"), Map.of()));
    assertThat(settings.access())
        .isEqualTo(
            new ServerSettings.Access(
                ServerSettings.Auth.SIGV4, null, "us-east-1", Set.copyOf(AwsRegions.ALL)));
    assertThat(settings.limits())
        .isEqualTo(
            new ServerSettings.Limits(
                RateLimits.each(new Rate(1_000, 2_000)),
                new Rate(10_000, 20_000),
                new Rate(10_000, 20_000),
                new Rate(100, 1_000),
                SettingParsers.connections("auto"),
                SettingParsers.connections("auto") / 2));
    assertThat(settings.quotas()).isEqualTo(Quotas.standard());
    assertThat(settings.provisioning().delay()).isEqualTo(Duration.ZERO);
    assertThat(settings.provisioning().fails().test("any")).isFalse();
    assertThat(settings.logs())
        .isEqualTo(
            new ServerSettings.Logs(
                ServerSettings.LogFormat.TEXT,
                ServerSettings.LogLevel.INFO,
                new AccessLog.StandardOutput()));
  }

  @Test
  void serve_takesSettingsFromAllSources() throws IOException {
    Path file = directory.resolve("docket.yaml");
    Files.writeString(
        file,
        """
        port: 1
        region: eu-west-1
        rate-limits: {CreateDomain: 5/10}
        quotas: {domains: 7}
        """);
    environment.put("DOCKET_PORT", "2");
    environment.put("DOCKET_PROVISIONING_FAILURE", "^broken");
    environment.put("DOCKET_ADDRESS_RATE_LIMIT", "off");

    ServerSettings settings =
        serve("--config", file.toString(), "--port", "3", "--verify-contract");

    assertThat(settings.listening().port()).isEqualTo(3);
    assertThat(settings.access().region()).isEqualTo("eu-west-1");
    assertThat(settings.limits().perClient().of("CreateDomain")).isEqualTo(new Rate(5, 10));
    assertThat(settings.limits().perAddress()).isNull();
    assertThat(settings.quotas().limit(Quota.DOMAINS)).isEqualTo(7);
    assertThat(settings.provisioning().fails().test("broken-1")).isTrue();
    assertThat(settings.requests().verifyContract()).isTrue();
  }

  @Test
  void exitCode_isThatOfTheServer() {
    int code =
        new CommandLineApp(
                "1",
                plugins -> TestProvider.BOTH,
                Map.of(),
                writer(),
                writer(),
                List.of(new Command("serve", "Start the server.", settings -> 7)))
            .run("serve");

    assertThat(code).isEqualTo(7);
  }

  private static PrintWriter writer() {
    return new PrintWriter(new StringWriter());
  }

  @Test
  void store_getsItsSettingsByTheirNames() {
    ServerSettings settings = serve("--storage", "vault", "--vault-door-code", "1234");

    assertThat(settings.store())
        .isEqualTo(
            new ServerSettings.Store(
                TestProvider.BOTH.named("vault"),
                Map.of("place", "cellar", "door-code", "1234", "spare-code", "0000")));
  }

  @Test
  void stores_areLookedForWhereTheSettingSays() {
    List<Path> asked = new ArrayList<>();
    stores =
        plugins -> {
          asked.add(plugins);
          return TestProvider.BOTH;
        };
    environment.put("DOCKET_PLUGINS", directory.toString());

    serve();

    assertThat(asked).containsExactly(directory);
  }

  @Test
  void stores_thatCannotBeLoaded_areAMistake(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("broken.jar"), "not a jar");
    stores = plugins -> Stores.find(folder);

    assertThat(refused("serve")).contains("broken.jar");
  }

  @Test
  void stores_withSettingsOfOneName_areAMistake() {
    stores =
        plugins ->
            Stores.of(
                List.of(
                    TestProvider.VAULT,
                    new TestProvider(
                        "vault-door",
                        List.of(new StorageProvider.Setting("code", "Opens it.", null, true)))));

    assertThat(refused("serve"))
        .isEqualToIgnoringNewLines(
            "Two settings have the name vault-door-code: look into the plug-ins");
  }

  @Test
  void storesOfOneName_areRefusedWhenTheyAreChosen() {
    stores =
        plugins -> Stores.of(List.of(TestProvider.MEMORY, TestProvider.VAULT, TestProvider.VAULT));

    assertThat(refused("serve", "--storage", "vault"))
        .startsWith(
            "storage = vault (from --storage) is not possible. Several stores are named 'vault': ");
  }

  @Test
  void storesOfOneName_doNotMatterWhileAnotherIsChosen() {
    stores =
        plugins -> Stores.of(List.of(TestProvider.MEMORY, TestProvider.VAULT, TestProvider.VAULT));

    assertThat(serve("--storage", "memory").store().installed().name()).isEqualTo("memory");
  }

  @Test
  void unknownStore_isRefusedWithTheNamesOfOthers() {
    assertThat(refused("serve", "--storage", "shoebox"))
        .isEqualToIgnoringNewLines(
            "storage = shoebox (from --storage) is not possible. No store is named"
                + " 'shoebox'. Installed: memory, vault");
  }

  @Test
  void settingsOfAStoreThatWasForgotten_areRefused() {
    assertThat(refused("serve", "--vault-place", "attic"))
        .isEqualToIgnoringNewLines(
            "vault-place = attic (from --vault-place) has no effect while storage is memory:"
                + " give --storage vault");
  }

  @Test
  void settingsOfAStoreThatIsNotWanted_arePassedOver() {
    ServerSettings settings = serve("--vault-place", "attic", "--storage", "memory");

    assertThat(settings.store())
        .isEqualTo(new ServerSettings.Store(TestProvider.BOTH.named("memory"), Map.of()));
  }

  @Test
  void allMistakes_areReportedTogether() throws IOException {
    Path file = Files.writeString(directory.resolve("docket.yaml"), "prot: 1\nbody-timeout: 1h\n");
    environment.put("DOCKET_FOO", "1");
    environment.put("DOCKET_LOG_LEVEL", "loud");

    String mistakes =
        refused(
            "serve",
            "--config=" + file,
            "--hots=x",
            "--port=80x",
            "--rate-limit=fast",
            "--access-keys=" + directory.resolve("none"));

    assertThat(mistakes.lines())
        .containsExactly(
            "There is no flag --hots; did you mean --host?",
            "There is no setting for the environment's DOCKET_FOO",
            "There is no setting prot (in " + file + "); did you mean port?",
            "port = 80x (from --port) must be a whole number from 0 to 65535",
            "body-timeout = 1h (from "
                + file
                + ") must be a duration such as 500ms, 15s, 2m or PT1.5S, from 100ms to 10m",
            "access-keys = "
                + directory.resolve("none")
                + " (from --access-keys) must be an existing file",
            "rate-limit = fast (from --rate-limit) must be aws, off or <per second>/<burst>:"
                + " a rate is written <per second>/<burst>, such as 10/20",
            "log-level = loud (from DOCKET_LOG_LEVEL) must be one of error, warn, info, debug,"
                + " trace");
  }

  @ParameterizedTest
  @CsvSource({
    "tls-certificate, a.pem, tls-key",
    "tls-key, a.pem, tls-certificate",
    "tls-client-ca, a.pem, tls-certificate",
    "tls-client-auth, optional, tls-client-ca"
  })
  void settingOfTls_needsAnother(String setting, String value, String other) throws IOException {
    Path file = Files.createFile(directory.resolve("a.pem"));
    String given = value.equals("optional") ? value : file.toString();

    assertThat(refused("serve", "--" + setting + "=" + given))
        .isEqualToIgnoringNewLines(
            "%s = %s (from --%s) needs %s too".formatted(setting, given, setting, other));
  }

  @Test
  void filesOfTls_areThoseThatExist() throws IOException {
    Path file = Files.createFile(directory.resolve("a.pem"));

    assertThat(serve("--tls-certificate=" + file, "--tls-key=" + file).listening().tls())
        .isEqualTo(
            new ServerSettings.Tls(file, file, null, ServerSettings.ClientCertificates.REQUIRED));
  }

  @Test
  void fileOfTlsThatIsMissing_isRefused() throws IOException {
    Path file = Files.createFile(directory.resolve("a.pem"));
    Path absent = directory.resolve("absent.pem");

    assertThat(refused("serve", "--tls-certificate=" + file, "--tls-key=" + absent))
        .isEqualToIgnoringNewLines(
            "tls-key = " + absent + " (from --tls-key) must be an existing file");
  }

  @Test
  void mistakesOfTheStore_areReportedWithThoseOfTheServer() {
    environment.put("DOCKET_VAULT_DOOR_CODE", "wrong");

    assertThat(refused("serve", "--storage=vault", "--vault-place=wrong", "--port=80x").lines())
        .containsExactly(
            "port = 80x (from --port) must be a whole number from 0 to 65535",
            "vault-place = wrong (from --vault-place) must not be what it is",
            "vault-door-code (from DOCKET_VAULT_DOOR_CODE) must not be what it is");
  }

  @Test
  void directoryOfPlugins_mustBeThereWhenItIsNamed() {
    String absent = directory.resolve("absent").toString();

    assertThat(refused("serve", "--plugins", absent))
        .isEqualToIgnoringNewLines(
            "plugins = " + absent + " (from --plugins) must be an existing directory");
  }

  @Test
  void flagWithoutValue_isRefused() {
    assertThat(refused("serve", "--port=", "--host"))
        .isEqualToIgnoringNewLines("--host needs a valueport (from --port) needs a value");
  }

  @Test
  void flagGivenTwice_isRefused() {
    assertThat(refused("serve", "--port", "1", "--port", "2"))
        .isEqualToIgnoringNewLines("--port is given twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "docket.example", "127.0.0.1.example"})
  void reachableHostWithoutKeys_isRefused(String host) {
    assertThat(refused("serve", "--host", host))
        .startsWith("host = " + host + " can be reached from other machines")
        .contains("--access-keys FILE")
        .contains("--auth none");
  }

  @Test
  void portOfTheApi_isNotThatOfTheControlPlaneToo() {
    assertThat(refused("serve", "--port=9000", "--control-port=9000"))
        .isEqualToIgnoringNewLines(
            "control-port = 9000 (from --control-port) must be another one than port");
  }

  @Test
  void portOfTheApi_isNotThatOfTheManagementListenerToo() {
    assertThat(refused("serve", "--port=9000", "--management-port=9000"))
        .isEqualToIgnoringNewLines(
            "management-port = 9000 (from --management-port) must be another one than port");
  }

  @Test
  void portOfTheControlPlane_isNotThatOfTheManagementListenerToo() {
    assertThat(refused("serve", "--control-port=9000", "--management-port=9000"))
        .isEqualToIgnoringNewLines(
            "management-port = 9000 (from --management-port) must be another one than"
                + " control-port");
  }

  @Test
  void managementListener_listensWhereTheApiDoes() {
    assertThat(serve("--host=127.0.0.2", "--management-port=9000").management())
        .isEqualTo(new ServerSettings.Management("127.0.0.2", 9000, null));
    assertThat(serve("--management-port=9000", "--management-host=127.0.0.3").management())
        .isEqualTo(new ServerSettings.Management("127.0.0.3", 9000, null));
    assertThat(serve().management()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "127.1.2.3", "::1"})
  void loopbackWithoutKeys_isServed(String host) {
    assertThat(serve("--host", host).access().accessKeys()).isNull();
  }

  @Test
  void reachableHost_isServedWithKeysOrWithoutAuth() throws IOException {
    Path keys = Files.createFile(directory.resolve("keys.yaml"));

    assertThat(serve("--host", "::", "--access-keys", keys.toString()).access().accessKeys())
        .isEqualTo(keys);
    assertThat(serve("--host", "::", "--auth", "none").access().auth())
        .isEqualTo(ServerSettings.Auth.NONE);
  }

  @Test
  void regionOfBearerTokens_isOneOfTheRegions() {
    assertThat(refused("serve", "--regions", "eu-west-1,moon-1"))
        .contains("region = us-east-1 (from default) must be one of the regions");
  }

  @Test
  void regions_canBeOthersThanThoseOfAws() {
    assertThat(serve("--regions", "eu-west-1,moon-1", "--region", "moon-1").access().regions())
        .containsExactlyInAnyOrder("eu-west-1", "moon-1");
  }

  @Test
  void show_printsEverySettingWithItsOrigin() throws IOException {
    Path file = Files.writeString(directory.resolve("docket.yaml"), "quotas: {domains: 7}\n");
    environment.put("DOCKET_RATE_LIMIT", "aws");

    int code = run("config", "show", "--config", file.toString(), "--port=0");

    assertThat(code).isEqualTo(CommandLineApp.OK);
    assertThat(served).isEmpty();
    assertThat(out.toString().lines().map(line -> line.split(" {2,}")))
        .hasSameSizeAs(SettingDefinitions.ALL)
        .contains(
            new String[] {"port", "0", "--port"},
            new String[] {"rate-limit", "aws", "DOCKET_RATE_LIMIT"},
            new String[] {"quotas", "domains=7", file.toString()},
            new String[] {"region", "us-east-1", "default"},
            new String[] {"access-keys", "(none)", "default"});
  }

  @ParameterizedTest
  @CsvSource({
    "v://bob:pw@host:1/db, v://bob:********@host:1/db",
    "v://bob:pw@host/db?password=pw, v://bob:********@host/db?********",
    "v://bob:p/w@host/db, ********",
    "v://bob:p@w@host/db, ********",
    "v://bob:p:w@host/db, ********",
    "v://bob:p?w@host/db, ********",
    "v://pw@host/db, ********",
    "v://bob:pw, ********",
    "v://host/?password=pw, ********",
    "pw, ********"
  })
  void show_printsASecretAddressWithoutItsPassword(String given, String shown) {
    assertThat(run("config", "show", "--storage=vault", "--vault-url=" + given)).isZero();
    assertThat(out.toString().lines().map(line -> line.split(" {2,}")))
        .contains(new String[] {"vault-url", shown, "--vault-url"});
  }

  @Test
  void secrets_areNeverPrinted() throws IOException {
    Path file =
        Files.writeString(directory.resolve("docket.yaml"), "vault-alarm-code: of-the-file\n");
    environment.put("DOCKET_VAULT_SPARE_CODE", "of-the-environment");
    String[] secrets = {"of-the-flag", "of-the-environment", "of-the-file"};
    String[] flags = {"--config=" + file, "--storage=vault", "--vault-door-code", secrets[0]};

    assertThat(run("config", "show", flags[0], flags[1], flags[2], flags[3])).isZero();
    assertThat(out.toString()).contains("vault-door-code", "********").doesNotContain(secrets);

    assertThat(serve(flags).toString()).contains("door-code").doesNotContain(secrets);

    run("serve", flags[0], flags[2], flags[3]);
    run("serve", "--vault-dor-code", secrets[0], "--vault-alarm=" + secrets[0]);
    run("serve", secrets[0]);
    run("serve", "--port", "--vault-door-code=" + secrets[0]);
    run("serve", "--help=" + secrets[0]);
    run("--vault-door-code", secrets[0]);
    assertThat(err.toString())
        .contains("vault-alarm-code (from ", "did you mean --vault-door-code?")
        .doesNotContain(secrets);
  }

  @Test
  void help_listsEverySettingAndItsDefault() {
    assertThat(run("serve", "--help")).isEqualTo(CommandLineApp.OK);

    for (Setting<?> setting : SettingDefinitions.ALL) {
      assertThat(out.toString()).contains(" " + setting.flag()).contains("<" + setting.syntax());
    }
    assertThat(out.toString())
        .contains("--vault-door-code", "Default: 1000/2000", "DOCKET_RATE_LIMIT")
        .doesNotContain("Default: 0000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve -h", "help serve"})
  void helpOfACommand_hasSeveralSpellings(String words) {
    assertThat(run(words.split(" "))).isEqualTo(CommandLineApp.OK);
    assertThat(out.toString()).startsWith("Usage: docket serve ");
  }

  @Test
  void flagWithOneHyphen_isNotTakenForTheShortHelp() {
    assertThat(refused("serve", "-host", "::1")).contains("did you mean --host?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help"})
  void help_listsCommands(String words) {
    assertThat(run(words)).isEqualTo(CommandLineApp.OK);
    assertThat(out.toString()).contains("serve", "config", "--version");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void completion_offersEveryCommandAndFlag(String shell) throws Exception {
    assertThat(run("completion", shell)).isEqualTo(CommandLineApp.OK);

    assertThat(offered("docket", "")).contains("serve", "config", "completion");
    List<String> flags =
        new ArrayList<>(SettingDefinitions.ALL.stream().map(Setting::flag).toList());
    TestProvider.BOTH
        .installed()
        .forEach(
            store ->
                store.settings().forEach(setting -> flags.add(Setting.of(store, setting).flag())));
    assertThat(flags).contains("--rate-limit");
    assertThat(offered("docket", "serve", "--")).containsAll(flags);
    assertThat(offered("docket", "config", "show", "--")).containsAll(flags);
  }

  @Test
  void completion_offersTheValuesOfASettingThatHasFew() throws Exception {
    assertThat(run("completion", "bash")).isEqualTo(CommandLineApp.OK);

    assertThat(offered("docket", "serve", "--auth", "")).endsWith("sigv4", "none");
    assertThat(offered("docket", "serve", "--log-level", "w"))
        .endsWith("warn")
        .doesNotContain("info");
  }

  /** What bash offers for the last word, once it has read the script that was printed. */
  private List<String> offered(String... words) throws IOException, InterruptedException {
    Path script = directory.resolve("completion");
    Files.writeString(script, out.toString());
    String program =
        "source %s; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_docket; printf '%%s\\n' \"${COMPREPLY[@]}\""
            .formatted(script, "'" + String.join("' '", words) + "'", words.length - 1);
    Process bash = new ProcessBuilder("bash", "-c", program).redirectErrorStream(true).start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(said).isZero();
    return said.lines().toList();
  }

  @Test
  void completion_ofAShellThatIsUnknown_isRefused() {
    assertThat(refused("completion", "fish")).contains("There is no command fish");
    assertThat(refused("completion", "bash", "--port", "1")).contains("There is no flag --port");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "version"})
  void version_isPrinted(String words) {
    assertThat(run(words)).isEqualTo(CommandLineApp.OK);
    assertThat(out.toString()).isEqualToIgnoringNewLines("docket 1.2.3");
  }

  @ParameterizedTest
  @CsvSource({
    "'', Usage: docket ",
    "config, Usage: docket config ",
    "sevre, There is no command sevre; did you mean serve?",
    "config shwo, There is no command shwo; did you mean show?",
    "--port 1, 'Flags stand after a command, such as docket serve'",
    "serve now, There is a word that belongs to no flag"
  })
  void otherCommands_areRefused(String words, String mistake) {
    assertThat(refused(words.isEmpty() ? new String[0] : words.split(" "))).startsWith(mistake);
  }
}
