package dev.docket.server.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.DocketServer;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.domainfile.DomainTools;
import dev.docket.server.stores.Stores;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;

/** {@code docket config} against a server. */
@Wire
class DomainFileWireTest {

  private static final Path PAGE = Path.of("..", "docs", "config-as-code.md");
  private static final Pattern BLOCK =
      Pattern.compile("```(yaml|sh|text)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern EXPRESSION = Pattern.compile("s/([^/]*)/([^/]*)/");
  private static final String OTHER_ACCOUNT = "111111111111";

  @TempDir Path folder;

  private record Result(int code, String out, String err) {}

  /** Runs a command line with a key, which may be an account. */
  private static Result runAs(TestDocket docket, String key, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter toOut = new PrintWriter(out);
    PrintWriter toErr = new PrintWriter(err);
    Map<String, String> environment = new HashMap<>();
    environment.put("AWS_ENDPOINT_URL", "http://127.0.0.1:" + docket.port());
    environment.put("AWS_REGION", "us-east-1");
    environment.put("AWS_ACCESS_KEY_ID", key);
    environment.put("AWS_SECRET_ACCESS_KEY", "docket-secret");
    DomainTools tools =
        new DomainTools(
            environment,
            Path.of("no-home"),
            new ByteArrayInputStream(new byte[0]),
            toOut,
            toErr,
            () -> false,
            InstantSource.system(),
            DocketServer::seedService);
    int code =
        new CommandLineApp("test", Stores::find, environment, toOut, toErr, List.of(), tools::tools)
            .run(words);
    return new Result(code, out.toString(), err.toString());
  }

  private static Result run(TestDocket docket, String... words) {
    return runAs(docket, docket.account(), words);
  }

  private static String done(Result result) {
    assertThat(result.code()).as(result.err() + result.out()).isZero();
    return result.out();
  }

  private String file(String name, String yaml) {
    try {
      return Files.writeString(folder.resolve(name), yaml).toString();
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }

  private static List<Matcher> blocks() {
    try {
      List<Matcher> blocks = new ArrayList<>();
      Matcher matcher = BLOCK.matcher(Files.readString(PAGE));
      while (matcher.find()) {
        Matcher block = BLOCK.matcher(matcher.group());
        assertThat(block.matches()).isTrue();
        blocks.add(block);
      }
      return blocks;
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static String example() {
    return blocks().getFirst().group(2);
  }

  @Test
  void commandsOfThePage_printWhatItSays() {
    String said = "";
    int outputs = 0;
    try (TestDocket docket = TestDocket.start()) {
      for (Matcher block : blocks()) {
        switch (block.group(1)) {
          case "yaml" -> file("domain.yaml", block.group(2));
          case "text" -> {
            assertThat(said).isEqualTo(block.group(2));
            outputs++;
          }
          default -> said = sh(docket, block.group(2));
        }
      }
      assertThat(outputs).isEqualTo(3);
      assertThat(done(run(docket, "config", "export", "--domain", "staging")))
          .isEqualTo(
              done(run(docket, "config", "export", "--domain", "acme"))
                  .replace("name: acme", "name: staging"));
    }
  }

  /** Runs the commands of a block, and returns what they print. */
  private String sh(TestDocket docket, String block) {
    StringBuilder printed = new StringBuilder();
    for (String line : block.lines().toList()) {
      if (line.startsWith("docket ")) {
        printed.append(docket(docket, line));
      } else if (line.startsWith("sed -i ")) {
        edit(line);
      } else {
        assertThat(line).startsWith("export AWS_");
      }
    }
    return printed.toString();
  }

  private String docket(TestDocket docket, String line) {
    String[] parts = line.split(" > ", 2);
    String[] words =
        parts[0]
            .substring("docket ".length())
            .replaceAll("[a-z]+\\.yaml", folder + "/$0")
            .split(" ");
    Result result = run(docket, words);
    assertThat(result.code()).as(result.err()).isEqualTo(words[1].equals("plan") ? 2 : 0);
    if (parts.length == 1) {
      return result.out();
    }
    file(parts[1], result.out());
    return "";
  }

  private void edit(String line) {
    try {
      Path edited = folder.resolve(line.substring(line.lastIndexOf(' ') + 1));
      String text = Files.readString(edited);
      Matcher expression = EXPRESSION.matcher(line);
      while (expression.find()) {
        assertThat(text).contains(expression.group(1));
        text = text.replace(expression.group(1), expression.group(2));
      }
      Files.writeString(edited, text);
    } catch (IOException unusable) {
      throw new AssertionError(unusable);
    }
  }

  @Test
  void export_makesTheSameDomainElsewhere() {
    String seed = seedExample();
    try (TestDocket docket = TestDocket.start("--control-port=0")) {
      String file = file("domain.yaml", seed);
      done(run(docket, "config", "apply", "-f", file, "--create-domain"));
      String exported = done(run(docket, "config", "export", "--domain", "acme"));
      String copy = file("copy.yaml", exported);

      done(runAs(docket, OTHER_ACCOUNT, "config", "apply", "-f", copy, "--create-domain"));

      assertThat(done(runAs(docket, OTHER_ACCOUNT, "config", "export", "--domain", "acme")))
          .isEqualTo(exported);
      assertThat(done(runAs(docket, OTHER_ACCOUNT, "config", "plan", "-f", copy)))
          .startsWith("Nothing to do");
      assertThat(done(run(docket, "config", "plan", "-f", file))).startsWith("Nothing to do");
      assertThat(done(runAs(docket, OTHER_ACCOUNT, "config", "apply", "-f", copy)))
          .startsWith("Nothing to do");
      // It is a seed as well.
      String third =
          exported.replace("- name: acme", "- name: acme\n    account: \"222222222222\"");
      RawHttp.Answer seeded =
          docket
              .control()
              .call(
                  "POST",
                  "/seed",
                  List.of("Content-Type: application/yaml"),
                  third.getBytes(UTF_8));
      assertThat(seeded.status()).as(seeded.text()).isEqualTo(200);
      assertThat(done(runAs(docket, "222222222222", "config", "export", "--domain", "acme")))
          .isEqualTo(exported);
    }
  }

  /** The configuration of the example of seeds, without ids. */
  private static String seedExample() {
    try {
      String page = Files.readString(Path.of("..", "docs", "seeding.md"));
      int begin = page.indexOf("```yaml\n") + "```yaml\n".length();
      return page.substring(begin, page.indexOf("    cases:", begin))
          .lines()
          .filter(line -> !line.strip().matches("(id: (acme|priority|support)|account:|region:).*"))
          .collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void changesOfEachKind_areMadeWhenTheyAreAllowed() {
    try (TestDocket docket = TestDocket.start()) {
      done(run(docket, "config", "apply", "-f", file("a.yaml", example()), "--create-domain"));
      String before = done(run(docket, "config", "export", "--domain", "acme"));
      String changed =
          file(
              "b.yaml",
              """
              domains:
                - name: acme
                  tags: {team: red}
                  fields:
                    - {name: Urgency, type: SingleSelect, options: [{name: Now, value: now}], tags: {a: b}}
                    - {name: Priority, type: SingleSelect, description: How soon, options: [High, {name: Lower, value: Low}]}
                  caseRules:
                    - {name: Hidden, rule: {hidden: {defaultValue: true, conditions: []}}}
                  layouts:
                    - {name: Desk, content: {basic: {moreInfo: {sections: [{fieldGroup: {fields: [Urgency]}}]}}}}
                  templates:
                    - {name: Support, status: Inactive, requiredFields: [Urgency], rules: [{caseRuleId: Hidden, fieldId: Urgency}]}
                  eventBridge: {enabled: false}
              """);

      Result plan = run(docket, "config", "plan", "-f", changed);
      Result refused = run(docket, "config", "apply", "-f", changed);

      assertThat(plan.code()).isEqualTo(2);
      assertThat(plan.out())
          .contains(
              "+ field Urgency",
              "~ field Priority",
              "    + description: How soon",
              "    +   - name: Lower",
              "+ case rule Hidden",
              "+ layout Desk",
              "    - layoutConfiguration: Agent",
              "    + status: Inactive",
              "    -   enabled: true",
              "    -   team: blue",
              "- layout Agent",
              "- case rule The hurry has a reason",
              "- field Reason for the hurry",
              "Plan: 3 to create, 4 to change, 3 to delete.",
              "5 of these");
      assertThat(refused.code()).isEqualTo(1);
      assertThat(refused.err())
          .startsWith("Nothing was changed. Without --allow-delete, apply refuses:")
          .contains("~ template Support", "~ event configuration", "- layout Agent")
          .doesNotContain("field Urgency");
      assertThat(done(run(docket, "config", "export", "--domain", "acme"))).isEqualTo(before);

      done(run(docket, "config", "apply", "-f", changed, "--allow-delete"));

      assertThat(done(run(docket, "config", "plan", "-f", changed))).startsWith("Nothing to do");
      assertThat(done(run(docket, "config", "export", "--domain", "acme")))
          .contains("name: Lower\n            value: Low", "Inactive", "team: red", "name: Desk")
          .contains("- id: case_reason")
          .doesNotContain("Agent", "hurry", "Cases", "team: blue");
    }
  }

  @Test
  void whatCannotBe_isRefusedBeforeAnythingIsChanged() {
    try (TestDocket docket = TestDocket.start()) {
      String small = "domains:\n  - name: acme\n    fields:\n      - {name: Floor, type: Number}\n";
      Result absent = run(docket, "config", "apply", "-f", file("a.yaml", small));
      assertThat(absent.code()).isEqualTo(1);
      assertThat(absent.err()).startsWith("There is no domain acme").contains("--create-domain");
      done(run(docket, "config", "apply", "-f", file("a.yaml", small), "--create-domain"));

      String path =
          file("b.yaml", small.replace("Number", "Text") + "      - {name: A, type: Text}\n");
      Result type = run(docket, "config", "apply", "-f", path, "--allow-delete");
      String unknown =
          file("c.yaml", small + "    templates: [{name: T, requiredFields: [Flor]}]\n");
      Result reference = run(docket, "config", "apply", "-f", unknown);
      Result typo = run(docket, "config", "plan", "--fil", path);

      assertThat(type.code()).isEqualTo(1);
      assertThat(type.err())
          .isEqualTo(
              path
                  + ":4:9: domains[0].fields[0].type: the type of a field cannot be changed, from"
                  + " Number to Text: give the field another name\n");
      assertThat(reference.code()).isEqualTo(1);
      assertThat(reference.err())
          .isEqualTo(
              unknown
                  + ":5:44: domains[0].templates[0].requiredFields[0]: the domain has no field"
                  + " 'Flor'; did you mean Floor?\n");
      assertThat(typo.code()).isEqualTo(1);
      assertThat(typo.err()).contains("did you mean --file?");
      assertThat(done(run(docket, "config", "plan", "-f", file("a.yaml", small))))
          .startsWith("Nothing to do");
    }
  }

  @Test
  void listsOfManyPages_areReadAndPutWhole() {
    String fields =
        IntStream.range(100, 220)
            .mapToObj(i -> "      - {name: Field " + i + ", type: Text}\n")
            .collect(Collectors.joining());
    String options =
        IntStream.range(100, 220).mapToObj(i -> "Option " + i).collect(Collectors.joining(", "));
    String yaml =
        "domains:\n  - name: large\n    fields:\n"
            + fields
            + "      - {name: Choice, type: SingleSelect, options: ["
            + options
            + "]}\n";
    try (TestDocket docket = TestDocket.start(TestDocket.UNVERIFIED)) {
      String file = file("large.yaml", yaml);

      assertThat(done(run(docket, "config", "apply", "-f", file, "--create-domain")))
          .endsWith("Applied: 121 created, 0 changed, 0 deleted.\n");

      assertThat(done(run(docket, "config", "plan", "-f", file))).startsWith("Nothing to do");
      assertThat(done(run(docket, "config", "export", "--domain", "large")))
          .contains("Field 219", "Option 219");
    }
  }

  /** Nothing but the operations of the API, each signed by a key that may do these alone. */
  @Test
  void applyThatStopped_goesOnFromThere() throws IOException {
    PolicyKeys keys =
        new PolicyKeys()
            .add("cases", PolicyKeys.allow("cases:*", "*"))
            .add(
                "limited",
                PolicyKeys.allow("cases:*", "*"),
                PolicyKeys.deny("cases:CreateTemplate", "*"));
    try (TestDocket docket = TestDocket.start(keys.flag(folder));
        ConnectCasesClient cases = docket.clientWithSecret("cases", "docket-secret")) {
      String file = file("domain.yaml", example());

      Result stopped = runAs(docket, "limited", "config", "apply", "-f", file, "--create-domain");

      assertThat(stopped.code()).isEqualTo(1);
      assertThat(stopped.out()).contains("+ layout Agent").doesNotContain("Support");
      assertThat(stopped.err())
          .startsWith("+ template Support failed: CreateTemplate: AccessDeniedException")
          .contains("5 of 8 changes are made and stay", "it goes on from there");

      assertThat(done(runAs(docket, "cases", "config", "apply", "-f", file)))
          .isEqualTo(
              """
              + template Support
              ~ event configuration
              ~ tags of the domain

              Applied: 1 created, 2 changed, 0 deleted.
              """);
      assertThat(done(runAs(docket, "cases", "config", "plan", "-f", file)))
          .startsWith("Nothing to do");
      assertThat(cases.listDomains(request -> {}).domains()).hasSize(1);
    }
  }
}
