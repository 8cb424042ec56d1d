package dev.docket.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.docket.operations.Quota;
import dev.docket.operations.Quotas;
import dev.docket.server.contract.Contract;
import dev.docket.server.limits.Rate;
import dev.docket.server.limits.RateLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {

  private static final Function<String, Duration> DURATION =
      Readers.duration(Duration.ofMillis(100), Duration.ofMinutes(10));

  @ParameterizedTest
  @CsvSource({
    "500ms,PT0.5S",
    "15s,PT15S",
    "2m,PT2M",
    "PT1.5S,PT1.5S",
    "pt10m,PT10M",
    "600s,PT10M",
    "100ms,PT0.1S"
  })
  void duration_isReadInBothForms(String text, Duration duration) {
    assertThat(DURATION.apply(text)).isEqualTo(duration);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "15", "0", "99ms", "601s", "1h", "-1s", "1.5s", "15 s", "PT", "soon"})
  void duration_refusesOtherTexts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DURATION.apply(text))
        .withMessage("must be a duration such as 500ms, 15s, 2m or PT1.5S, from 100ms to 10m");
  }

  @Test
  void duration_mayBeZeroWhereAllowed() {
    assertThat(Readers.duration(Duration.ZERO, Duration.ofHours(24)).apply("0"))
        .isEqualTo(Duration.ZERO);
  }

  @ParameterizedTest
  @CsvSource({"1024,1024", "512KiB,524288", "2MiB,2097152", "64MiB,67108864"})
  void bytes_areReadWithUnits(String text, int bytes) {
    assertThat(Readers.bytes(1 << 10, 64 << 20).apply(text)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1023", "65MiB", "9999999999MiB", "2MB", "-1", "2 MiB"})
  void bytes_refuseOtherTexts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readers.bytes(1 << 10, 64 << 20).apply(text))
        .withMessageEndingWith("from 1024 to 67108864 bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "65536", "80x", "99999999999", "１"})
  void port_refusesOtherTexts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readers.port(text))
        .withMessage("must be a whole number from 0 to 65535");
  }

  @Test
  void connections_areANumberOrWhatTheHeapCarries() {
    assertThat(Readers.connections("3")).isEqualTo(3);
    assertThat((long) Readers.connections("auto"))
        .isEqualTo(Math.min(1_000_000, Runtime.getRuntime().maxMemory() / 131_072));
    assertThat(Readers.connectionsOfAddress("3")).contains(3);
    assertThat(Readers.connectionsOfAddress("auto")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readers.connectionsOfAddress("0"))
        .withMessage("must be a whole number from 1 to 1000000, or auto");
  }

  @Test
  void bodyMemory_isASizeOrAnEighthOfTheHeap() {
    assertThat(Readers.bodyMemory("3MiB")).isEqualTo(3 << 20);
    assertThat((long) Readers.bodyMemory("auto"))
        .isEqualTo(Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 8));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readers.bodyMemory("1KiB"))
        .withMessageEndingWith("from 1048576 to 1073741824 bytes, or auto");
  }

  @Test
  void eventLoops_areANumberOrOneForEachProcessor() {
    assertThat(Readers.eventLoops("3")).isEqualTo(3);
    assertThat(Readers.eventLoops("auto")).isEqualTo(Runtime.getRuntime().availableProcessors());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readers.eventLoops("0"))
        .withMessage("must be a whole number from 1 to 1024, or auto");
  }

  @Test
  void choice_isInLowerCase() {
    Function<String, ServerSettings.Transport> transport =
        Readers.choice(ServerSettings.Transport.class);

    assertThat(transport.apply("io_uring")).isEqualTo(ServerSettings.Transport.IO_URING);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> transport.apply("NIO"))
        .withMessage("must be one of auto, epoll, io_uring, nio");
  }

  @Test
  void rateLimits_areAPolicyOrARate() {
    assertThat(Readers.rateLimits("aws")).isEqualTo(RateLimits.byOperation(Contract.rates()));
    assertThat(Readers.rateLimits("off")).isEqualTo(RateLimits.off());
    assertThat(Readers.rateLimits("5/10")).isEqualTo(RateLimits.each(new Rate(5, 10)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readers.rateLimits("5"))
        .withMessageStartingWith("must be aws, off or <per second>/<burst>: ");
  }

  @Test
  void optionalRate_isARateOrOff() {
    assertThat(Readers.optionalRate("off")).isEmpty();
    assertThat(Readers.optionalRate("5/10")).isEqualTo(Optional.of(new Rate(5, 10)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readers.optionalRate("0/10"))
        .withMessage("must be off or <per second>/<burst>: a rate is from 1 to 1000000 per second");
  }

  @Test
  void ratesByOperation_areReadByName() {
    assertThat(Readers.ratesByOperation("CreateDomain=5/10, GetDomain=1/1"))
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
        "GetCase=5 | needs a rate for GetCase: a rate is written <per second>/<burst>, such as 10/20"
      })
  void ratesByOperation_refuseOtherTexts(String text, String mistake) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readers.ratesByOperation(text))
        .withMessage(mistake);
  }

  @Test
  void quotas_areStandardOffOrSingle() {
    assertThat(Readers.quotas("default")).isEqualTo(Quotas.standard());
    for (Quota quota : Quota.values()) {
      assertThat(Readers.quotas("off").limit(quota)).isEqualTo(Quotas.UNLIMITED);
      assertThat(Readers.quotas(quota.key() + "=12").limit(quota)).isEqualTo(12);
      assertThat(Readers.quotas(quota.key() + "=off").limit(quota)).isEqualTo(Quotas.UNLIMITED);
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
        .isThrownBy(() -> Readers.quotas(text))
        .withMessage(mistake);
  }

  @Test
  void origins_areAListOrAnyOrNone() {
    assertThat(Readers.origins("*")).isEqualTo(List.of("*"));
    assertThat(Readers.origins("off")).isEmpty();
    assertThat(Readers.origins("https://a.example,http://localhost:3000"))
        .containsExactly("https://a.example", "http://localhost:3000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.example", "https://a.example/", "https://a.example,", "ftp://a"})
  void origins_refuseOtherTexts(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Readers.origins(text));
  }

  @Test
  void accessLog_isASwitchOrAFile() {
    assertThat(Readers.accessLog("on")).isEqualTo(new AccessLog.StandardOutput());
    assertThat(Readers.accessLog("off")).isEqualTo(new AccessLog.Off());
    assertThat(Readers.accessLog("logs/access.log"))
        .isEqualTo(new AccessLog.File(Path.of("logs/access.log")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false", "ON", "Off", "yes", "no", "1", "0"})
  void accessLog_isNoFileNamedLikeASwitch(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readers.accessLog(text))
        .withMessage(
            "must be on, off or a file, which is written ./" + text + " if that is its name");
    assertThat(Readers.accessLog("./" + text)).isEqualTo(new AccessLog.File(Path.of("./" + text)));
  }

  @Test
  void regex_isCompiled() {
    assertThat(Readers.regex("^broken-").matcher("broken-1").find()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readers.regex("(a"))
        .withMessage("must be a regular expression: Unclosed group at 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "US-EAST-1", "us_east_1", "-us", "us east"})
  void region_refusesOtherTexts(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Readers.region(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "TRUE", "1", ""})
  void yesNo_refusesOtherTexts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readers.yesNo(text))
        .withMessage("must be true or false");
  }
}
