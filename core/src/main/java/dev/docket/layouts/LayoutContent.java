package dev.docket.layouts;

import dev.docket.operations.Union;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a layout shows. */
public sealed interface LayoutContent extends Union {

  /** The ids of the fields that are shown, in order. */
  List<String> fieldIds();

  /** The same content with no other fields than these. */
  LayoutContent only(Set<String> fieldIds);

  /** Two panels. */
  record Basic(BasicLayout value) implements LayoutContent {

    @Override
    public List<String> fieldIds() {
      return Stream.of(LayoutSections.of(value.topPanel), LayoutSections.of(value.moreInfo))
          .flatMap(List::stream)
          .flatMap(section -> section.fieldIds().stream())
          .toList();
    }

    @Override
    public LayoutContent only(Set<String> fieldIds) {
      return new Basic(
          new BasicLayout(
              LayoutSections.only(value.topPanel, fieldIds),
              LayoutSections.only(value.moreInfo, fieldIds)));
    }
  }

  record BasicLayout(@Nullable LayoutSections topPanel, @Nullable LayoutSections moreInfo) {}

  /** A panel. */
  record LayoutSections(@Nullable List<Section> sections) {

    public LayoutSections {
      sections = sections == null ? null : List.copyOf(sections);
    }

    private static List<Section> of(@Nullable LayoutSections panel) {
      return panel == null || panel.sections == null ? List.of() : panel.sections;
    }

    private static @Nullable LayoutSections only(
        @Nullable LayoutSections panel, Set<String> fieldIds) {
      return panel == null || panel.sections == null
          ? panel
          : new LayoutSections(
              panel.sections.stream().map(section -> section.only(fieldIds)).toList());
    }
  }

  /** A part of a panel. */
  sealed interface Section extends Union {

    List<String> fieldIds();

    Section only(Set<String> fieldIds);

    /** Fields under a heading. */
    record FieldGroup(GroupedFields value) implements Section {

      @Override
      public List<String> fieldIds() {
        return value.fields.stream().map(FieldItem::id).toList();
      }

      @Override
      public Section only(Set<String> fieldIds) {
        List<FieldItem> shown =
            value.fields.stream().filter(field -> fieldIds.contains(field.id)).toList();
        return new FieldGroup(new GroupedFields(value.name, shown));
      }
    }
  }

  /** The model's structure {@code FieldGroup}. */
  record GroupedFields(@Nullable String name, List<FieldItem> fields) {
    public GroupedFields {
      fields = List.copyOf(fields);
    }
  }

  record FieldItem(String id) {}
}
