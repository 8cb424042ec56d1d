package dev.docket.merges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.cases.AuditDraft;
import dev.docket.cases.AuditEventType;
import dev.docket.cases.Case;
import dev.docket.cases.CaseItems;
import dev.docket.cases.MergeMembership;
import dev.docket.cases.MergeMembership.MergeStatus;
import dev.docket.cases.RelatedItemContent;
import dev.docket.cases.RelatedItemContent.CommentContent;
import dev.docket.cases.RelatedItemContent.ConnectCaseContent;
import dev.docket.cases.RelatedItemContent.ContactContent;
import dev.docket.cases.RelatedItemContent.FileContent;
import dev.docket.cases.RelatedItemType;
import dev.docket.cases.Schema;
import dev.docket.domains.Domain;
import dev.docket.events.EventBridgeConfiguration;
import dev.docket.fields.Field;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.merges.MergeOutcome.Side;
import dev.docket.relateditems.RelatedItem;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MergeOutcomeTest {

  private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
  private static final Key<Domain> DOMAIN =
      new Tenant("111122223333", "us-east-1").child(Domain.KIND, "domain");
  private static final Key<Case> PRIMARY = Case.key(DOMAIN, "primary");
  private static final Key<Case> SECONDARY = Case.key(DOMAIN, "secondary");
  private static final Set<RelatedItemType> ALL = EnumSet.allOf(RelatedItemType.class);

  private final Map<String, FieldValueUnion> primaryFields = values("status", "open");
  private final Map<String, FieldValueUnion> secondaryFields = values("status", "open");
  private final List<Stored<RelatedItem>> primaryItems = new ArrayList<>();
  private final List<Stored<RelatedItem>> secondaryItems = new ArrayList<>();

  private static Map<String, FieldValueUnion> values(String... pairs) {
    Map<String, FieldValueUnion> values = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], new StringValue(pairs[i + 1]));
    }
    return values;
  }

  private static Field field(boolean deleted) {
    return new Field("A field", null, FieldType.Text, null, List.of(), NOW, NOW, deleted, Map.of());
  }

  private MergeOutcome merge(Set<String> fieldIds, Set<RelatedItemType> types) {
    Schema schema =
        new Schema(
            Map.of("kept", field(false), "taken", field(false), "gone", field(true)),
            Map.of(),
            Map.of(),
            EventBridgeConfiguration.OFF);
    CaseMerge merge = new CaseMerge("merge", PRIMARY.id(), fieldIds, types, null, "principal", NOW);
    AtomicInteger ids = new AtomicInteger();
    return MergeOutcome.of(
        merge,
        side(PRIMARY, primaryFields, primaryItems),
        side(SECONDARY, secondaryFields, secondaryItems),
        schema,
        () -> "link-" + ids.incrementAndGet(),
        NOW);
  }

  private static Side side(
      Key<Case> key, Map<String, FieldValueUnion> fields, List<Stored<RelatedItem>> items) {
    CaseItems known = CaseItems.NONE;
    for (Stored<RelatedItem> item : items) {
      known =
          item.value().content() instanceof RelatedItemContent.File
              ? known.withFile()
              : known.withOneMore();
    }
    Case value = new Case("template", null, fields, Map.of(), known, 7, Map.of(), null);
    return new Side(new Stored<>(key, value, 1), items);
  }

  private static Stored<RelatedItem> item(
      Key<Case> parent, String id, RelatedItemContent content, Map<String, String> tags) {
    RelatedItem item = new RelatedItem(parent.id(), content, Map.of(), NOW, null, null, tags);
    return new Stored<>(parent.child(RelatedItem.KIND, id), item, 1);
  }

  private static RelatedItemContent comment(String text) {
    return new RelatedItemContent.Comment(new CommentContent(text, "Text/Plain"));
  }

  private static RelatedItemContent contact(String arn) {
    return new RelatedItemContent.Contact(new ContactContent(arn, "VOICE", NOW));
  }

  private static RelatedItemContent link(String caseId) {
    return new RelatedItemContent.ConnectCase(new ConnectCaseContent(caseId));
  }

  private static List<RelatedItem> created(MergeOutcome outcome, Key<Case> parent) {
    return outcome.itemChanges().stream()
        .filter(change -> change instanceof Change.Create<?> create)
        .map(change -> (Change.Create<?>) change)
        .filter(create -> create.key().parent().equals(parent))
        .filter(create -> create.value() instanceof RelatedItem)
        .map(create -> (RelatedItem) create.value())
        .toList();
  }

  private static List<AuditEventType> types(List<AuditDraft> audit) {
    return audit.stream().map(AuditDraft::type).toList();
  }

  @Test
  void values_areTakenWhereSelectedOrLacking() {
    primaryFields.putAll(values("kept", "one", "taken", "one", "summary", "one"));
    secondaryFields.putAll(
        values("kept", "two", "taken", "two", "gone", "two", "case_reason", "two", "title", "two"));

    Map<String, FieldValueUnion> after =
        merge(Set.of("taken"), Set.of()).primary().after().fields();

    assertThat(after)
        .containsEntry("kept", new StringValue("one"))
        .containsEntry("taken", new StringValue("two"))
        .containsEntry("summary", new StringValue("one"))
        .containsEntry("case_reason", new StringValue("two"))
        .containsEntry("last_updated_datetime", new StringValue("2026-11-27T09:00:00Z"))
        .doesNotContainKeys("gone", "title");
  }

  @Test
  void valueThatTheSecondaryCaseHasNoMore_isClearedWhereSelected() {
    primaryFields.putAll(values("taken", "one"));

    assertThat(merge(Set.of("taken"), Set.of()).primary().after().fields())
        .doesNotContainKey("taken");
  }

  @Test
  void fieldThatIsDeletedMeanwhile_staysAsItIs() {
    primaryFields.putAll(values("gone", "one"));
    secondaryFields.putAll(values("gone", "two"));

    assertThat(merge(Set.of("gone"), Set.of()).primary().after().fields())
        .containsEntry("gone", new StringValue("one"));
  }

  @Test
  void primaryCase_keepsItsTimeOfUpdateWhereNoValueDiffers() {
    MergeOutcome outcome = merge(Set.of(), Set.of());

    assertThat(outcome.primary().after().fields()).isEqualTo(primaryFields);
    assertThat(types(outcome.primary().audit()))
        .containsExactly(AuditEventType.RELATED_ITEM_CREATED, AuditEventType.CASE_MERGED);
  }

  @Test
  void secondaryCase_isClosedAndRemembersTheMerge() {
    MergeOutcome outcome = merge(Set.of(), Set.of());

    assertThat(outcome.secondary().after().fields())
        .containsEntry("status", new StringValue("closed"))
        .containsEntry("last_closed_datetime", new StringValue("2026-11-27T09:00:00Z"));
    assertThat(outcome.secondary().after().merge())
        .isEqualTo(
            new MergeMembership("merge", "primary", "secondary", null, MergeStatus.COMPLETED));
    assertThat(outcome.primary().after().merge()).isNull();
    assertThat(types(outcome.secondary().audit()))
        .containsExactly(
            AuditEventType.CASE_UPDATED,
            AuditEventType.RELATED_ITEM_CREATED,
            AuditEventType.CASE_MERGED);
  }

  @Test
  void everyEvent_namesTheMerge() {
    secondaryItems.add(item(SECONDARY, "c", comment("hello"), Map.of()));
    MergeOutcome outcome = merge(Set.of(), ALL);

    List<AuditDraft> all = new ArrayList<>(outcome.primary().audit());
    all.addAll(outcome.secondary().audit());

    assertThat(all)
        .hasSize(7)
        .allSatisfy(event -> assertThat(event.merge()).isNotNull())
        .extracting(event -> event.merge().mergeEventId())
        .containsOnly("merge");
  }

  @Test
  void selectedItems_areMovedWithTheirIdAndTags() {
    secondaryItems.add(item(SECONDARY, "c", comment("hello"), Map.of("k", "v")));
    secondaryItems.add(item(SECONDARY, "x", link("elsewhere"), Map.of()));

    MergeOutcome outcome = merge(Set.of(), Set.of(RelatedItemType.Comment));

    assertThat(created(outcome, PRIMARY))
        .extracting(RelatedItem::content)
        .containsExactly(comment("hello"), link("secondary"));
    assertThat(created(outcome, PRIMARY).getFirst().tags()).containsExactly(Map.entry("k", "v"));
    assertThat(created(outcome, PRIMARY)).extracting(RelatedItem::caseId).containsOnly("primary");
    assertThat(created(outcome, SECONDARY))
        .extracting(RelatedItem::content)
        .containsExactly(link("primary"));
    assertThat(outcome.primary().after().items().total()).isEqualTo(2);
    assertThat(outcome.secondary().after().items().total()).isEqualTo(2);
  }

  @Test
  void files_stayWhateverIsSelected() {
    secondaryItems.add(
        item(SECONDARY, "f", new RelatedItemContent.File(new FileContent("arn")), Map.of()));

    MergeOutcome outcome = merge(Set.of(), ALL);

    assertThat(created(outcome, PRIMARY))
        .extracting(RelatedItem::content)
        .containsExactly(link("secondary"));
    assertThat(outcome.secondary().after().items().files()).isEqualTo(1);
  }

  @Test
  void contactOfBoth_keepsThePrimaryItemWithTheTagsOfBoth() {
    primaryItems.add(item(PRIMARY, "p", contact("arn"), Map.of("a", "1")));
    secondaryItems.add(item(SECONDARY, "s", contact("arn"), Map.of("a", "2", "b", "2")));

    MergeOutcome outcome = merge(Set.of(), ALL);

    assertThat(outcome.itemChanges())
        .contains(
            Change.replace(
                primaryItems.getFirst(),
                primaryItems.getFirst().value().withTags(Map.of("a", "1", "b", "2"))),
            Change.delete(secondaryItems.getFirst()));
    assertThat(created(outcome, PRIMARY))
        .extracting(RelatedItem::content)
        .containsExactly(link("secondary"));
  }

  @Test
  void linkOfBoth_isRemovedFromTheSecondaryCase() {
    primaryItems.add(item(PRIMARY, "p", link("elsewhere"), Map.of()));
    secondaryItems.add(item(SECONDARY, "s", link("elsewhere"), Map.of("b", "2")));

    MergeOutcome outcome = merge(Set.of(), ALL);

    assertThat(outcome.itemChanges())
        .contains(Change.delete(secondaryItems.getFirst()))
        .noneMatch(Change.Replace.class::isInstance);
    assertThat(outcome.primary().after().items().total()).isEqualTo(2);
    assertThat(outcome.secondary().after().items().total()).isEqualTo(1);
  }

  @Test
  void casesThatAreLinkedAlready_getNoSecondLink() {
    primaryItems.add(item(PRIMARY, "p", link("secondary"), Map.of()));
    secondaryItems.add(item(SECONDARY, "s", link("primary"), Map.of()));

    MergeOutcome outcome = merge(Set.of(), ALL);

    assertThat(outcome.itemChanges()).isEmpty();
  }
}
