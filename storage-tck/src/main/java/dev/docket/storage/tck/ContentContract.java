package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.create;
import static dev.docket.storage.tck.Calls.expectNothingAt;
import static dev.docket.storage.tck.Calls.ids;
import static dev.docket.storage.tck.Calls.page;
import static dev.docket.storage.tck.Calls.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.Scope;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window.Order;
import dev.docket.storage.tck.Sample.Mood;
import dev.docket.storage.tck.Sample.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What entities and ids may be made of: it comes back as it was given. */
public interface ContentContract extends StoreUnderTest {

  /** Clean text: no NUL, no unpaired surrogate, but all that is left. */
  List<String> TEXTS =
      List.of(
          " ",
          "two words ",
          "\"quoted\" 'single' `back`",
          "\\ \\u0041 \\n \\0",
          "100% _like_ ?1 $1 :name {0} %s",
          "a/b//c%2F%25",
          "'; DROP TABLE notes; --",
          "{\"json\": [null]}",
          "tab\t line\n return\r bell\u0007 escape\u001b delete\u007f",
          "\u0001\u001f\u0080\u009f\u2028\u2029",
          "\u00e9 composed",
          "e\u0301 decomposed",
          "\u212b \u00c5 A\u030a",
          "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u202eoverride\u202c",
          "\ud83d\ude00 \ud83d\udc69\u200d\ud83d\udcbb \ud83c\udde9\ud83c\uddea",
          "\ufeffmark \ufffd \ufffe \uffff",
          "\ud83f\udffe \udbff\udfff",
          "\u0130\u0131\u00df\u1e9e");

  @ParameterizedTest
  @FieldSource("TEXTS")
  default void text_comesBackAsGiven(String text) {
    Tenant tenant = StoreUnderTest.newTenant();
    Sample sample =
        new Sample(
            text,
            text,
            0,
            0,
            0,
            null,
            false,
            null,
            Instant.EPOCH,
            null,
            Mood.Calm,
            null,
            List.of(text, text),
            Map.of(text, text),
            new Part(text, null, List.of()),
            null,
            List.of());

    assertThat(create(storage(), tenant.child(Sample.KIND, "s"), sample).value()).isEqualTo(sample);
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  default void id_comesBackAsGiven(String id) {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<PlainSample> key = PlainSample.key(tenant, id);
    Key<PlainSample> child = PlainSample.key(key, id);

    commit(
        storage(),
        Change.create(key, new PlainSample("parent")),
        Change.create(child, new PlainSample("child")));

    assertThat(read(storage(), key).value()).isEqualTo(new PlainSample("parent"));
    assertThat(read(storage(), child).value()).isEqualTo(new PlainSample("child"));
    assertThat(ids(storage(), tenant, PlainSample.KIND)).containsExactly(id);
    assertThat(ids(storage(), key, PlainSample.KIND)).containsExactly(id);
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  default void tenant_mayBeNamedLikeThat(String text) {
    Tenant tenant = new Tenant(StoreUnderTest.newTenant().account() + text, text);
    Key<PlainSample> key = PlainSample.key(tenant, "n");

    assertThat(create(storage(), key, new PlainSample(text)).key()).isEqualTo(key);
  }

  @Test
  default void ids_areToldApartByEveryCodePoint() {
    Tenant tenant = StoreUnderTest.newTenant();
    List<String> alike =
        List.of("e\u0301", "\u00e9", "e", "E", "e ", " e", "e/", "e%2F", "e%252F", "\uff45");

    commit(
        storage(),
        alike.stream()
            .map(id -> Change.create(PlainSample.key(tenant, id), new PlainSample(id)))
            .toList());

    for (String id : alike) {
      assertThat(read(storage(), PlainSample.key(tenant, id)).value())
          .isEqualTo(new PlainSample(id));
    }
    expectNothingAt(storage(), PlainSample.key(tenant, "\u00c9"), PlainSample.key(tenant, "e%"));
  }

  @Test
  default void ids_withSlashesStayInTheirScope() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<PlainSample> flat = PlainSample.key(tenant, "a/note/b");

    create(storage(), flat, new PlainSample("flat"));
    create(storage(), PlainSample.key(tenant, "a"), new PlainSample("parent"));

    expectNothingAt(storage(), PlainSample.key(PlainSample.key(tenant, "a"), "b"));
    commit(storage(), Change.deleteUnder(PlainSample.key(tenant, "a")));
    assertThat(ids(storage(), tenant, PlainSample.KIND)).containsExactly("a/note/b");
  }

  @Test
  default void ids_of500CodePointsAreStored() {
    Tenant tenant = StoreUnderTest.newTenant();
    String longId =
        IntStream.range(0, 500)
            .mapToObj(i -> Character.toString(0x1f300 + i * 7919 % 1_000))
            .collect(Collectors.joining());
    Key<PlainSample> key = PlainSample.key(tenant, longId);
    Key<Claim> claim = Claim.name(tenant, PlainSample.KIND, longId);

    commit(
        storage(),
        Change.create(key, new PlainSample("long")),
        Change.create(claim, new Claim(longId)),
        Change.create(PlainSample.key(tenant, longId.substring(2)), new PlainSample("shorter")));

    assertThat(read(storage(), key).value()).isEqualTo(new PlainSample("long"));
    assertThat(read(storage(), claim).value()).isEqualTo(new Claim(longId));
    assertThat(ids(storage(), tenant, PlainSample.KIND)).contains(longId, longId.substring(2));
  }

  @Test
  default void keys_ofAnyLengthAreAskedFor() {
    Scope scope = StoreUnderTest.newTenant();
    for (int depth = 0; depth < 6; depth++) {
      scope = PlainSample.key(scope, "\ud83d\ude00".repeat(500));
    }

    expectNothingAt(storage(), PlainSample.key(scope, "n"));
    assertThat(page(storage(), scope, PlainSample.KIND, 1, null, Order.ASCENDING).items())
        .isEmpty();
  }

  @Test
  default void members_ofEveryTypeComeBackAsGiven() {
    Part part = new Part("outer", -0.1, List.of(new Part("inner", null, List.of())));
    Sample sample =
        new Sample(
            "text",
            "",
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            Double.MAX_VALUE,
            Long.MIN_VALUE,
            true,
            false,
            Instant.parse("2022-06-06T18:59:09.865709Z"),
            Instant.parse("1969-12-31T23:59:59.999999Z"),
            Mood.IN_A_HURRY,
            Mood.Calm,
            List.of("b", "a", "", "b"),
            Map.of("key", "value", "empty", ""),
            part,
            part,
            List.of(part, new Part("", 4.9e-324, List.of())));

    assertThat(create(storage(), key(), sample).value()).isEqualTo(sample);
  }

  @Test
  default void members_thatAreNullOrEmptyComeBackAsGiven() {
    Sample sample = Sample.of("");

    assertThat(create(storage(), key(), sample).value()).isEqualTo(sample);
  }

  @Test
  default void fractions_keepEveryBit() {
    for (double fraction : new double[] {0.1, 1 / 3d, 1e22, 1e-7, 9_007_199_254_740_993d, 1e300}) {
      Sample sample = fractional(fraction);

      assertThat(create(storage(), key(), sample).value()).isEqualTo(sample);
    }
  }

  @Test
  default void times_keepTheirMicroseconds() {
    List<Instant> times =
        List.of(
            Instant.parse("0001-01-01T00:00:00Z"),
            Instant.parse("2024-02-29T23:59:59.000001Z"),
            Instant.parse("2038-01-19T03:14:08.100000Z"),
            Instant.parse("9999-12-31T23:59:59.999999Z"));

    for (Instant time : times) {
      Sample sample = timed(time);
      assertThat(create(storage(), key(), sample).value()).isEqualTo(sample);
    }
  }

  @Test
  default void entities_mayBeLarge() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      texts.add("line %d \ud83d\ude00 ".formatted(i).repeat(20));
    }
    PlainSample note = new PlainSample(String.join("\n", texts));

    assertThat(create(storage(), PlainSample.key(StoreUnderTest.newTenant(), "n"), note).value())
        .isEqualTo(note);
  }

  private static Key<Sample> key() {
    return StoreUnderTest.newTenant().child(Sample.KIND, "s");
  }

  private static Sample fractional(double fraction) {
    return with(fraction, Instant.EPOCH);
  }

  private static Sample timed(Instant time) {
    return with(0, time);
  }

  private static Sample with(double fraction, Instant time) {
    return new Sample(
        "",
        null,
        0,
        0,
        fraction,
        null,
        false,
        null,
        time,
        time,
        Mood.Calm,
        null,
        List.of(),
        Map.of(),
        new Part("", fraction, List.of()),
        null,
        List.of());
  }
}
