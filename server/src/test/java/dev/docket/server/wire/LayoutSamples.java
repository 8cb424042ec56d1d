package dev.docket.server.wire;

import java.util.Arrays;
import java.util.List;
import software.amazon.awssdk.services.connectcases.model.BasicLayout;
import software.amazon.awssdk.services.connectcases.model.FieldGroup;
import software.amazon.awssdk.services.connectcases.model.FieldItem;
import software.amazon.awssdk.services.connectcases.model.LayoutContent;
import software.amazon.awssdk.services.connectcases.model.LayoutSections;
import software.amazon.awssdk.services.connectcases.model.Section;

/** Contents of layouts. */
final class LayoutSamples {

  private LayoutSamples() {}

  /** The content of a layout with these fields on the top panel. */
  static LayoutContent content(String... fields) {
    return LayoutContent.fromBasic(BasicLayout.builder().topPanel(panel(null, fields)).build());
  }

  static LayoutSections panel(String heading, String... fields) {
    List<FieldItem> items =
        Arrays.stream(fields).map(id -> FieldItem.builder().id(id).build()).toList();
    return LayoutSections.builder()
        .sections(Section.fromFieldGroup(FieldGroup.builder().name(heading).fields(items).build()))
        .build();
  }

  static LayoutContent content(LayoutSections topPanel, LayoutSections moreInfo) {
    return LayoutContent.fromBasic(
        BasicLayout.builder().topPanel(topPanel).moreInfo(moreInfo).build());
  }
}
