package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.model.CaseRuleDetails;
import software.amazon.awssdk.services.connectcases.model.ConflictException;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.RequiredCaseRule;
import software.amazon.awssdk.services.connectcases.model.ValidationException;

/**
 * Deletions against what comes to refer to the deleted thing, on two servers where the store can be
 * shared: no reference is left that points to something deleted.
 */
@Wire
class ConfigurationRacesWireTest extends RaceWireTest {

  private static final int ROUNDS = 15;
  private static final int RIVALS = 6;

  private final AtomicInteger names = new AtomicInteger();

  /** Lets a deletion race against calls that refer to what it deletes; tells whether it won. */
  private static boolean deletionWins(
      int round,
      Supplier<CompletableFuture<?>> deletion,
      Supplier<CompletableFuture<?>> reference) {
    List<Supplier<CompletableFuture<?>>> starts =
        new ArrayList<>(Collections.nCopies(RIVALS, reference));
    int position = round % (RIVALS + 1);
    starts.add(position, deletion);
    List<CompletableFuture<?>> calls = new ArrayList<>();
    starts.forEach(start -> calls.add(start.get()));
    CompletableFuture<?> deleted = calls.remove(position);

    Map<Class<?>, Long> references = Outcomes.of(calls);
    Map<Class<?>, Long> outcome = Outcomes.of(List.of(deleted));
    if (outcome.equals(Map.of(Void.class, 1L))) {
      assertThat(references).isEqualTo(Map.of(ValidationException.class, (long) RIVALS));
      return true;
    }
    assertThat(outcome).isEqualTo(Map.of(ConflictException.class, 1L));
    assertThat(references).isEqualTo(Map.of(Void.class, (long) RIVALS));
    return false;
  }

  private String layout(String name) {
    return here.createLayout(
            r -> r.domainId(fixture.domain).name(name).content(LayoutSamples.content()))
        .join()
        .layoutId();
  }

  private String template(String name) {
    return here.createTemplate(r -> r.domainId(fixture.domain).name(name)).join().templateId();
  }

  /** A name that no call had before. */
  private String newName() {
    return "Name " + names.incrementAndGet();
  }

  @Test
  void layout_isNeverDeletedUnderANewTemplate() {
    for (int round = 0; round < ROUNDS; round++) {
      String layout = layout("Round " + round);
      boolean deleted =
          deletionWins(
              round,
              () -> there.deleteLayout(r -> r.domainId(fixture.domain).layoutId(layout)),
              () ->
                  here.createTemplate(
                      r ->
                          r.domainId(fixture.domain)
                              .name(newName())
                              .layoutConfiguration(l -> l.defaultLayout(layout))));

      assertThat(here.getLayout(r -> r.domainId(fixture.domain).layoutId(layout)).join().deleted())
          .isEqualTo(deleted);
    }
  }

  @Test
  void rule_isNeverDeletedUnderAChangedTemplate() {
    CaseRuleDetails details =
        CaseRuleDetails.fromRequired(
            RequiredCaseRule.builder().defaultValue(true).conditions(List.of()).build());
    for (int round = 0; round < ROUNDS; round++) {
      String name = "Round " + round;
      String template = template(name);
      String rule =
          here.createCaseRule(r -> r.domainId(fixture.domain).name(name).rule(details))
              .join()
              .caseRuleId();
      boolean deleted =
          deletionWins(
              round,
              () -> there.deleteCaseRule(r -> r.domainId(fixture.domain).caseRuleId(rule)),
              () ->
                  here.updateTemplate(
                      r ->
                          r.domainId(fixture.domain)
                              .templateId(template)
                              .rules(t -> t.caseRuleId(rule).fieldId("summary"))));

      assertThat(
              here.getTemplate(r -> r.domainId(fixture.domain).templateId(template)).join().rules())
          .hasSize(deleted ? 0 : 1);
    }
  }

  @Test
  void deletedField_isInNoLayoutOrTemplateMadeAfterwards() {
    for (int round = 0; round < ROUNDS; round++) {
      String name = "Round " + round;
      String field =
          here.createField(r -> r.domainId(fixture.domain).name(name).type(FieldType.TEXT))
              .join()
              .fieldId();
      CompletableFuture<?> template = requiring(field);
      CompletableFuture<?> deletion =
          there.deleteField(r -> r.domainId(fixture.domain).fieldId(field));
      CompletableFuture<?> layout = showing(field);

      assertThat(Outcomes.of(List.of(deletion))).isEqualTo(Map.of(Void.class, 1L));
      assertThat(Outcomes.of(List.of(template, layout)).keySet())
          .isSubsetOf(Void.class, ValidationException.class);
      assertThat(Outcomes.of(List.of(requiring(field), showing(field))))
          .isEqualTo(Map.of(ValidationException.class, 2L));
    }
  }

  private CompletableFuture<?> requiring(String field) {
    return here.createTemplate(
        r -> r.domainId(fixture.domain).name(newName()).requiredFields(f -> f.fieldId(field)));
  }

  private CompletableFuture<?> showing(String field) {
    return here.createLayout(
        r -> r.domainId(fixture.domain).name(newName()).content(LayoutSamples.content(field)));
  }
}
