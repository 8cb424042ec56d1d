package dev.docket.server.domainfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.docket.server.domainfile.PlannedChange.Line;
import dev.docket.server.domainfile.PlannedChange.Sign;
import dev.docket.server.seed.DomainFile;
import dev.docket.server.seed.InvalidSeedException;
import dev.docket.server.seed.SeedKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of domains, and how differences are printed. */
class DomainTextTest {

  private static DomainFile read(String yaml) {
    return DomainFile.read(yaml.getBytes(UTF_8), "domain.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acme",
        "yes",
        "Off",
        "~",
        "null",
        "1.0",
        "007",
        "0x1F",
        "1e3",
        "12:30:45",
        "2026-01-01",
        "a: b",
        "a #b",
        "- a",
        "'",
        "\"",
        "{a}",
        "[a",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "a\\nb",
        "é\u2028ü",
        "\ud83d\ude00",
        "? a",
        "| a",
        "> a",
        ".inf",
        "=",
        "<<",
        "a\ttab"
      })
  void textThatIsWritten_isReadAsItWas(String name) {
    String text = DomainText.file(name, JsonNodeFactory.instance.objectNode());

    assertThat(read(text).name()).isEqualTo(name);
  }

  @Test
  void whatOnlySeedsHave_isRefusedAtItsPlace() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    domains:
                      - name: acme
                        account: "111111111111"
                        fields:
                          - {name: Floor, id: floor, type: Number}
                          - {id: case_reason}
                        layouts:
                          - {content: {}}
                        cases: []
                    """))
        .isInstanceOf(InvalidSeedException.class)
        .hasMessage(
            """
            domain.yaml:3:5: domains[0].account: is for seeds alone: no operation of the API can give a domain this
            domain.yaml:9:5: domains[0].cases: is for seeds alone: no operation of the API can give a domain this
            domain.yaml:5:23: domains[0].fields[0].id: is for seeds alone: no operation of the API can give a domain this
            domain.yaml:8:9: domains[0].layouts[0]: needs a name\
            """);
  }

  @Test
  void file_hasOneDomain() {
    assertThatThrownBy(() -> read("domains: [{name: a}, {name: b}]"))
        .hasMessage("domain.yaml:1:1: domains: must have one domain, not 2");
    assertThatThrownBy(() -> read("domains: []")).hasMessageContaining("not 0");
    assertThatThrownBy(() -> read("domain: a")).hasMessageContaining("did you mean domains?");
  }

  @Test
  void listThatIsEmpty_isDescribed() {
    DomainFile file = read("domains: [{name: a, layouts: []}]");

    assertThat(file.describes(SeedKind.LAYOUT)).isTrue();
    assertThat(file.describes(SeedKind.TEMPLATE)).isFalse();
  }

  @Test
  void difference_leavesOutWhatIsFarFromIt() {
    assertThat(
            LineDifference.of(
                List.of("m:", "1", "2", "3", "4", "5"), List.of("m:", "1", "2", "3", "4", "six")))
        .containsExactly(
            new Line(Sign.SAME, "m:"),
            new Line(Sign.SAME, "  ..."),
            new Line(Sign.SAME, "3"),
            new Line(Sign.SAME, "4"),
            new Line(Sign.DELETE, "5"),
            new Line(Sign.CREATE, "six"));
  }

  @Test
  void colours_areForTerminalsThatWantThem() {
    assertThat(PlanReport.wantsColours(Map.of())).isTrue();
    assertThat(PlanReport.wantsColours(Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(PlanReport.wantsColours(Map.of("NO_COLOR", ""))).isTrue();
    assertThat(PlanReport.wantsColours(Map.of("TERM", "dumb"))).isFalse();
    PlannedChange change =
        new PlannedChange(Sign.DELETE, "field Floor", true, List.of(), List.of());
    StringWriter text = new StringWriter();

    new PlanReport(new PrintWriter(text), true).print(change);
    new PlanReport(new PrintWriter(text), false).print(change);

    assertThat(text.toString().lines())
        .containsExactly("\u001b[31m- field Floor\u001b[0m", "- field Floor");
  }
}
