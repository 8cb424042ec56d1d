package dev.docket.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadOptionsTest {

  private static final String HERE = "http://127.0.0.1:8080";

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8080", "http://localhost:1/", "https://[::1]:8443"})
  void serverOfThisMachine_isTaken(String url) {
    assertThatCode(() -> options(url).check(Map.of())).doesNotThrowAnyException();
  }

  @Test
  void otherServer_isRefusedUnlessAllowed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options("http://192.0.2.1:8080").check(Map.of()))
        .withMessageContaining("--allow-remote");
    assertThatCode(
            () ->
                options("http://192.0.2.1:8080", "--allow-remote", "--key-id=a", "--secret=b")
                    .check(Map.of()))
        .doesNotThrowAnyException();
  }

  @Test
  void developmentKey_isForThisMachineAlone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options("http://192.0.2.1:8080", "--allow-remote").check(Map.of()))
        .withMessageContaining("--key-id");
  }

  @ParameterizedTest
  @CsvSource({
    "--rate=0, --rate",
    "--rate=20001, --rate",
    "--minutes=0, --minutes",
    "--minutes=241, --minutes",
    "--minutes=NaN, --minutes",
    "--warm-up=0, --warm-up",
    "--step=3, --step",
    "--growth=1, --growth",
    "--greedy-rate=20001, --greedy-rate",
    "--errors=101, --errors",
    "--secret=x, --secret",
    "--url=ftp://localhost, --url",
    "--url=http://localhost/path, --url",
    "--url=http://localhost?query, --url",
    "--url=http://user@localhost, --url",
  })
  void whatIsOutOfBounds_isRefused(String argument, String named) {
    LoadOptions options = argument.startsWith("--url") ? parse(argument) : options(HERE, argument);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.check(Map.of()))
        .withMessageStartingWith(named);
  }

  @Test
  void kneeAndFairness_excludeEachOther() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options(HERE, "--find-knee", "--fairness").check(Map.of()));
  }

  @Test
  void keys_comeFromOptionsThenFromTheEnvironment() {
    Map<String, String> environment =
        Map.of("AWS_ACCESS_KEY_ID", "e", "AWS_SECRET_ACCESS_KEY", "secret");

    assertThat(options(HERE).keys(Map.of()))
        .containsExactly(new LoadKey("docket", "docket-secret"));
    assertThat(options(HERE).keys(environment)).containsExactly(new LoadKey("e", "secret"));
    assertThat(options(HERE, "--key-id=a", "--key-id=b", "--secret=s").keys(environment))
        .containsExactly(new LoadKey("a", "s"), new LoadKey("b", "s"));
    assertThat(options(HERE, "--fairness").keys(Map.of())).hasSize(2);
  }

  @Test
  void key_doesNotShowItsSecret() {
    assertThat(new LoadKey("a", "hidden")).asString().doesNotContain("hidden");
  }

  @Test
  void steadyPlan_lastsAsLongAsWanted() {
    Plan plan = options(HERE, "--rate=500", "--minutes=5").plan();

    assertThat(plan.rates()).hasSize(30).containsOnly(500);
    assertThat(plan.window() * plan.rates().size()).isEqualTo(300);
  }

  @Test
  void kneePlan_rises() {
    List<Integer> rates = options(HERE, "--find-knee", "--from=100", "--growth=2").plan().rates();

    assertThat(rates).startsWith(100, 200, 400).isSorted().allMatch(rate -> rate <= 20_000);
  }

  @Test
  void fairnessPlan_isByTurns() {
    Plan plan = options(HERE, "--fairness", "--minutes=1").plan();

    assertThat(plan.rates()).hasSize(6);
    assertThat(plan.isGreedy(0)).isFalse();
    assertThat(plan.isGreedy(1)).isTrue();
  }

  private static LoadOptions options(String url, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--url", url));
    arguments.addAll(List.of(more));
    return parse(arguments.toArray(String[]::new));
  }

  private static LoadOptions parse(String... arguments) {
    return LoadTest.parse(arguments);
  }
}
