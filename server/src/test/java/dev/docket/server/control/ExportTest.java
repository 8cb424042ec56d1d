package dev.docket.server.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.operations.ProblemException;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Kinds;
import dev.docket.storage.Placed;
import dev.docket.storage.StandIn;
import dev.docket.storage.Tenant;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {

  /** An entity with members of several types. */
  record Note(
      String text,
      @Nullable String more,
      int number,
      Map<String, String> map,
      Set<String> set,
      List<Part> parts)
      implements Entity {}

  /** A part of a note. */
  record Part(String name) {}

  /** Stands for a note. */
  record Mark(String account, String id) implements StandIn {
    @Override
    public Key<?> subject() {
      return new Tenant(account, "us-east-1").child(NOTE, id);
    }

    @Override
    public Placed<?> copiedTo(Key<?> own, Tenant copy) {
      return new Placed<>(Tenant.SHARED.child(MARK, own.id()), new Mark(copy.account(), id));
    }
  }

  private static final Kind<Note> NOTE = new Kind<>("note", Note.class, 2);
  private static final Kind<Mark> MARK = new Kind<>("mark", Mark.class, 1);
  private static final Kinds KINDS = new Kinds(List.of(NOTE, MARK), List.of());
  private static final Tenant TENANT = new Tenant("111122223333", "us-east-1");
  private static final Key<Note> TOP = TENANT.child(NOTE, "a/b");
  private static final Note EMPTY = new Note("", null, 0, Map.of(), Set.of(), List.of());
  private static final String HEADER =
      "{\"type\":\"docket-export\",\"version\":1,\"entities\":2,\"formats\":{\"note\":2}}";
  private static final String FIRST =
      "{\"account\":\"111122223333\",\"region\":\"us-east-1\",\"path\":\"note/a%2Fb\","
          + "\"kind\":\"note\",\"format\":2,\"value\":{\"text\":\"t\",\"number\":0,\"map\":{},"
          + "\"set\":[],\"parts\":[{\"name\":\"p\"}]}}";
  private static final String SECOND =
      FIRST.replace("note/a%2Fb", "note/a%2Fb/note/c").replace("\"number\":0", "\"number\":1");

  private static List<Placed<?>> sample() {
    Map<String, String> map = new LinkedHashMap<>();
    Set<String> set = new LinkedHashSet<>();
    for (String each : List.of("z", "ü", "a")) {
      map.put(each, each);
      set.add(each);
    }
    return new ArrayList<>(
        List.of(
            new Placed<>(TOP, new Note("Ünïcode 🦊", "m", 7, map, set, List.of(new Part("p")))),
            new Placed<>(TOP.child(NOTE, "c"), EMPTY),
            new Placed<>(TENANT.child(NOTE, "b"), EMPTY),
            new Placed<>(Tenant.SHARED.child(MARK, "1"), new Mark("111122223333", "a/b"))));
  }

  private static byte[] file(String... lines) {
    return Arrays.stream(lines)
        .map(line -> line + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(List<Placed<?>> contents) {
    return new String(new ExportWriter().write(contents), StandardCharsets.UTF_8);
  }

  @Test
  void export_isReadAsItWasWritten() {
    List<Placed<?>> contents = sample();

    assertThat(new ExportReader(KINDS).read(new ExportWriter().write(contents)))
        .containsExactlyInAnyOrderElementsOf(contents);
    assertThat(new ExportReader(KINDS).read(new ExportWriter().write(List.of()))).isEmpty();
  }

  @Test
  void export_hasTheSameBytesInWhateverOrderItIsGiven() {
    List<Placed<?>> contents = sample();
    String before = text(contents);
    Collections.reverse(contents);

    assertThat(text(contents)).isEqualTo(before);
    assertThat(before).contains("\"map\":{\"a\":\"a\",\"z\":\"z\",\"ü\":\"ü\"}");
    assertThat(before).contains("\"set\":[\"a\",\"z\",\"ü\"]");
    assertThat(before.lines().skip(1).map(line -> line.replaceAll(".*\"path\":\"([^\"]*).*", "$1")))
        .containsExactly("note/a%2Fb", "note/b", "note/a%2Fb/note/c", "mark/1");
    assertThat(before)
        .startsWith(
            "{\"type\":\"docket-export\",\"version\":1,\"entities\":4,"
                + "\"formats\":{\"mark\":1,\"note\":2}}\n");
  }

  @Test
  void file_isReadInAnOlderFormat() {
    byte[] old =
        file(
            HEADER.replace("\"note\":2", "\"note\":1").replace("\"entities\":2", "\"entities\":1"),
            FIRST
                .replace("\"format\":2", "\"format\":1")
                .replace("\"text\"", "\"gone\":1,\"text\""));

    assertThat(new ExportReader(KINDS).read(old)).hasSize(1);
  }

  @Test
  void file_isReadWithoutTheEndOfItsLastLine() {
    byte[] file = file(HEADER, FIRST, SECOND);

    assertThat(new ExportReader(KINDS).read(Arrays.copyOf(file, file.length - 1))).hasSize(2);
  }

  @Test
  void noFile_isRefused() {
    assertRefused(new byte[0], "Line 1: this is no export of Docket");
    assertRefused(file("{}"), "Line 1: this is no export of Docket");
    assertRefused(file("[]"), "Line 1: this is no JSON object");
    assertRefused(file(HEADER.replace("\"version\":1", "\"version\":0")), "Line 1: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"version\":1 | \"version\":2 | Line 1: version 2 of the file is newer than 1",
        "\"note\":2    | \"note\":3    | Line 1: format 3 of note is newer than 2",
        "\"note\":2    | \"memo\":2    | Line 1: this server knows no entities of kind memo",
        "\"entities\":2 | \"entities\":3 | Line 3: the file ends after 2 entities, but line 1 says 3",
        "\"entities\":2 | \"entities\":1 | Line 3: the file ends after 2 entities, but line 1 says 1",
      })
  void header_isRefused(String before, String after, String message) {
    assertRefused(file(HEADER.replace(before, after), FIRST, SECOND), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "}}             | }          | this is not valid JSON",
        "}}             | }}}        | this is not valid JSON",
        "{\"account\"   | {\"kind\":\"note\",\"account\" | this is not valid JSON",
        "\"format\":2   | \"format\":3 | format 3 of note is newer than 2",
        "\"format\":2   | \"format\":1 | line 1 says another format of note",
        "\"kind\":\"note\" | \"kind\":\"memo\" | this server knows no entities of kind memo",
        "\"kind\":\"note\" | \"kind\":\"claim\" | format 2 of claim is newer than 1",
        "note/a%2Fb/note/c | note/a%2Fb/memo/c | There is no kind memo",
        "note/a%2Fb/note/c | note/a%2fb | The path of nothing: note/a%2fb",
        "note/a%2Fb/note/c | note/other/note/c | there is no note/other before it",
        "note/a%2Fb/note/c | note/a%2Fb | this is the same entity as in line 2",
        "us-east-1      | eu-west-1  | there is no note/a%2Fb before it",
        "\"region\"     | \"legion\" | member 'region' is missing",
        "\"text\"       | \"test\"   | member 'value.text' is missing",
        "\"text\":\"t\" | \"text\":7 | member 'value.text' is not as this server writes it",
        "\"text\":\"t\" | \"text\":\"\\u0000\" | a text has NUL or an unpaired surrogate",
        "\"text\":\"t\" | \"text\":\"\\ud800\" | a text has NUL or an unpaired surrogate",
        "\"number\":1   | \"number\":null | the value cannot be read",
        "\"number\":1   | \"number\":\"x\" | the value cannot be read",
        "\"number\":1   | \"number\":1,\"new\":1 | member 'value.new' is not as this server writes it",
        "\"name\":\"p\" | \"name\":null | member 'value.parts.name' is missing",
        "\"value\":{    | \"valve\":{ | member 'value' is no object",
        "{\"account\"   | [{\"account\" | this is not valid JSON",
      })
  void line_isRefused(String before, String after, String message) {
    assertThat(SECOND).contains(before);
    String damaged = SECOND.replace(before, after);

    assertRefused(file(HEADER, FIRST, damaged), "Line 3: " + message);
  }

  @Test
  void emptyLine_isRefused() {
    assertRefused(file(HEADER, "", FIRST, SECOND), "Line 2: this is no JSON object");
  }

  @Test
  void entity_belongsWhereItsKindDoes() {
    String shared =
        FIRST
            .replace("111122223333", Tenant.SHARED.account())
            .replace("us-east-1", Tenant.SHARED.region());

    assertRefused(file(HEADER, shared), "Line 2: no note belongs under docket");
  }

  @Test
  void everyPrefixOfAFile_isRefused() {
    byte[] file = new ExportWriter().write(sample());

    for (int length = 0; length < file.length - 1; length++) {
      assertRefused(Arrays.copyOf(file, length), "Line ");
    }
  }

  private static void assertRefused(byte[] file, String message) {
    assertThatThrownBy(() -> new ExportReader(KINDS).read(file))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              assertThat(refused.problem().type()).isEqualTo("ValidationException");
              assertThat(refused.problem().message()).startsWith(message);
            });
  }
}
