package dev.docket.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.docket.operations.Quota;
import dev.docket.operations.Quotas;
import dev.docket.server.contract.Contract;
import dev.docket.server.limits.Rate;
import dev.docket.server.limits.RateLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingParsersTest {

  @ParameterizedTest
  @CsvSource({"1024,1024", "512KiB,524288", "2MiB,2097152", "64MiB,67108864"})
  void bytes_areReadWithUnits(String text, int bytes) {
    assertThat(SettingParsers.bytes(1 << 10, 64 << 20).apply(text)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1023", "65MiB", "9999999999MiB", "2MB", "-1", "2 MiB"})
  void bytes_refuseOtherTexts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettingParsers.bytes(1 << 10, 64 << 20).apply(text))
        .withMessageEndingWith("from 1024 to 67108864 bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "65536", "80x", "99999999999", "１"})
  void port_refusesOtherTexts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettingParsers.port(text))
        .withMessage("must be a whole number from 0 to 65535");
  }

  @Test
  void connections_areANumberOrWhatTheHeapCarries() {
    assertThat(SettingParsers.connections("3")).isEqualTo(3);
    assertThat((long) SettingParsers.connections("auto"))
        .isEqualTo(Math.min(1_000_000, Runtime.getRuntime().maxMemory() / 131_072));
    assertThat(SettingParsers.connectionsOfAddress("3")).contains(3);
    assertThat(SettingParsers.connectionsOfAddress("auto")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettingParsers.connectionsOfAddress("0"))
        .withMessage("must be a whole number from 1 to 1000000, or auto");
  }

  @Test
  void bodyMemory_isASizeOrAnEighthOfTheHeap() {
    assertThat(SettingParsers.bodyMemory("3MiB")).isEqualTo(3 << 20);
    assertThat((long) SettingParsers.bodyMemory("auto"))
        .isEqualTo(Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 8));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettingParsers.bodyMemory("1KiB"))
        .withMessageEndingWith("from 1048576 to 1073741824 bytes, or auto");
  }

  @Test
  void eventLoops_areANumberOrOneForEachProcessor() {
    assertThat(SettingParsers.eventLoops("3")).isEqualTo(3);
    assertThat(SettingParsers.eventLoops("auto"))
        .isEqualTo(Runtime.getRuntime().availableProcessors());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettingParsers.eventLoops("0"))
        .withMessage("must be a whole number from 1 to 1024, or auto");
  }

  @Test
  void choice_isInLowerCase() {
    Function<String, ServerSettings.Transport> transport =
        SettingParsers.choice(ServerSettings.Transport.class);

    assertThat(transport.apply("io_uring")).isEqualTo(ServerSettings.Transport.IO_URING);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> transport.apply("NIO"))
        .withMessage("must be one of auto, epoll, io_uring, nio");
  }

  @Test
  void rateLimits_areAPolicyOrARate() {
    assertThat(SettingParsers.rateLimits("aws"))
        .isEqualTo(RateLimits.byOperation(Contract.rates()));
    assertThat(SettingParsers.rateLimits("off")).isEqualTo(RateLimits.off());
    assertThat(SettingParsers.rateLimits("5/10")).isEqualTo(RateLimits.each(new Rate(5, 10)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettingParsers.rateLimits("5"))
        .withMessageStartingWith("must be aws, off or <per second>/<burst>: ");
  }

  @Test
  void optionalRate_isARateOrOff() {
    assertThat(SettingParsers.optionalRate("off")).isEmpty();
    assertThat(SettingParsers.optionalRate("5/10")).isEqualTo(Optional.of(new Rate(5, 10)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettingParsers.optionalRate("0/10"))
        .withMessage("must be off or <per second>/<burst>: a rate is from 1 to 1000000 per second");
  }

  @Test
  void ratesByOperation_areReadByName() {
    assertThat(SettingParsers.ratesByOperation("CreateDomain=5/10, GetDomain=1/1"))
        .containsExactly(
            Map.entry("CreateDomain", new Rate(5, 10)), Map.entry("GetDomain", new Rate(1, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CreateDomian=5/10 | names no operation with CreateDomian; did you mean CreateDomain?",
        "GetCase=5/10,GetCase=5/10 | names GetCase twice",
        "5/10 | must be <operation>=<per second>/<burst>, several joined by commas",
        "GetCase=5 | needs a rate for GetCase: a rate is written <per second>/<burst>, such as"
            + " 10/20"
      })
  void ratesByOperation_refuseOtherTexts(String text, String mistake) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettingParsers.ratesByOperation(text))
        .withMessage(mistake);
  }

  @Test
  void quotas_areStandardOffOrSingle() {
    assertThat(SettingParsers.quotas("default")).isEqualTo(Quotas.standard());
    for (Quota quota : Quota.values()) {
      assertThat(SettingParsers.quotas("off").limit(quota)).isEqualTo(Quotas.UNLIMITED);
      assertThat(SettingParsers.quotas(quota.key() + "=12").limit(quota)).isEqualTo(12);
      assertThat(SettingParsers.quotas(quota.key() + "=off").limit(quota))
          .isEqualTo(Quotas.UNLIMITED);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "domain=1 | names no quota with domain; did you mean domains?",
        "domains=-1 | needs for domains a whole number from 0 to 999999999, or off",
        "domains | must be default, off or <quota>=<number>, several joined by commas"
      })
  void quotas_refuseOtherTexts(String text, String mistake) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettingParsers.quotas(text))
        .withMessage(mistake);
  }

  @Test
  void origins_areAListOrAnyOrNone() {
    assertThat(SettingParsers.origins("*")).isEqualTo(List.of("*"));
    assertThat(SettingParsers.origins("off")).isEmpty();
    assertThat(SettingParsers.origins("https://a.example,http://localhost:3000"))
        .containsExactly("https://a.example", "http://localhost:3000");
    assertThat(SettingParsers.origins("loopback,https://a.example"))
        .containsExactly("loopback", "https://a.example");
    assertThat(SettingParsers.originsOrAuto("auto")).isEmpty();
    assertThat(SettingParsers.originsOrAuto("off")).contains(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.example", "https://a.example/", "https://a.example,", "ftp://a", "auto"})
  void origins_refuseOtherTexts(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> SettingParsers.origins(text));
  }

  @Test
  void accessLog_isASwitchOrAFile() {
    assertThat(SettingParsers.accessLog("on")).isEqualTo(new AccessLog.StandardOutput());
    assertThat(SettingParsers.accessLog("off")).isEqualTo(new AccessLog.Off());
    assertThat(SettingParsers.accessLog("logs/access.log"))
        .isEqualTo(new AccessLog.File(Path.of("logs/access.log")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false", "ON", "Off", "yes", "no", "1", "0"})
  void accessLog_isNoFileNamedLikeASwitch(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettingParsers.accessLog(text))
        .withMessage(
            "must be on, off or a file, which is written ./" + text + " if that is its name");
    assertThat(SettingParsers.accessLog("./" + text))
        .isEqualTo(new AccessLog.File(Path.of("./" + text)));
  }

  @Test
  void regex_isCompiled() {
    assertThat(SettingParsers.regex("^broken-").matcher("broken-1").find()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettingParsers.regex("(a"))
        .withMessage("must be a regular expression: Unclosed group at 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "US-EAST-1", "us_east_1", "-us", "us east"})
  void region_refusesOtherTexts(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> SettingParsers.region(text));
  }

  @Test
  void regions_areThoseOfAwsAndOthers() {
    assertThat(SettingParsers.regions("eu-west-1, moon-1"))
        .containsExactlyInAnyOrder("eu-west-1", "moon-1");
    assertThat(SettingParsers.regions("aws,moon-1"))
        .hasSize(49)
        .contains("us-east-1", "cn-north-1", "us-gov-west-1", "moon-1")
        .doesNotContain("aws", "aws-global");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettingParsers.regions("eu-west-1,"))
        .withMessage("must be the name of a Region, such as us-east-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "TRUE", "1", ""})
  void yesNo_refusesOtherTexts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettingParsers.yesNo(text))
        .withMessage("must be true or false");
  }
}
