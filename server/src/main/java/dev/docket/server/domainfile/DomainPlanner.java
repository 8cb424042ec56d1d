package dev.docket.server.domainfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.contract.InputShape;
import dev.docket.server.contract.Route;
import dev.docket.server.domainfile.PlannedChange.Line;
import dev.docket.server.domainfile.PlannedChange.Sign;
import dev.docket.server.seed.DescribedResource;
import dev.docket.server.seed.DomainDescription;
import dev.docket.server.seed.DomainFile;
import dev.docket.server.seed.SeedKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares a file with a domain. */
final class DomainPlanner {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectNode NOTHING = NODES.objectNode();
  private static final int MOST_OPTIONS_IN_A_CALL = 50;
  private static final String VALUE = "value";
  private static final String ACTIVE = "active";
  private static final String OPTIONS = "options";
  private static final String TAGS = "tags";
  private static final String STATUS = "status";
  private static final String EVENT_BRIDGE = "eventBridge";

  private final Map<String, Route> routes;
  private final DomainFile file;
  private final DomainState state;
  private final FileVocabulary vocabulary;
  private final List<PlannedChange> changes = new ArrayList<>();
  private final List<PlannedChange> atTheEnd = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();

  /**
   * @param routes the operations of the contract by name
   */
  DomainPlanner(Map<String, Route> routes, DomainFile file, DomainState state) {
    this.routes = routes;
    this.file = file;
    this.state = state;
    this.vocabulary = new FileVocabulary(state);
  }

  /**
   * What makes the domain as the file says. A resource of the file that is there becomes as the
   * file says in all; one that is not in the file is deleted if its list is. Lists that the file
   * does not have stay as they are, and so do system fields.
   *
   * @throws dev.docket.server.seed.InvalidSeedException with all that is wrong with the file
   * @throws IllegalArgumentException when something cannot be changed, or names are not clear
   */
  DomainPlan plan() {
    DomainDescription wanted =
        file.describe(
            routes,
            new DomainFile.Target(
                state.systemFields(), vocabulary.configuration(state), state.idsByName()));
    wanted.resources().forEach(vocabulary::add);
    Map<String, ConfiguredResource> existing = new HashMap<>();
    state.resources().forEach(resource -> existing.put(key(resource), resource));
    Set<String> described = new HashSet<>();
    for (DescribedResource resource : wanted.resources()) {
      String key = resource.kind() + resource.id();
      described.add(key);
      ConfiguredResource there = existing.get(key);
      if (there == null) {
        create(resource);
      } else {
        change(there, resource);
      }
    }
    if (!refusals.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", refusals));
    }
    putEvents(wanted.eventBridge());
    putDomainTags(wanted.tags());
    changes.addAll(atTheEnd);
    for (SeedKind kind : DomainFile.KINDS.reversed()) {
      if (file.describes(kind)) {
        state.of(kind).stream()
            .filter(resource -> !resource.system() && !described.contains(key(resource)))
            .sorted(Comparator.comparing(ConfiguredResource::name))
            .forEach(this::delete);
      }
    }
    return new DomainPlan(changes);
  }

  private static String key(ConfiguredResource resource) {
    return resource.kind() + resource.id();
  }

  private void create(DescribedResource wanted) {
    List<PlannedCall> calls = new ArrayList<>();
    calls.add(
        new PlannedCall(
            wanted.kind().operation(),
            List.of(state.id()),
            Map.of(),
            wanted.input(),
            wanted.id(),
            DomainReader.idMember(wanted.kind())));
    calls.addAll(putOptions(wanted.id(), wanted.options()));
    if (!wanted.tags().isEmpty()) {
      calls.add(tag(DomainApplication.arnOf(wanted.id()), wanted.tags()));
    }
    ObjectNode said = vocabulary.said(wanted.input(), wanted.options(), wanted.tags());
    List<Line> lines = LineDifference.all(Sign.CREATE, DomainText.lines(said));
    changes.add(new PlannedChange(Sign.CREATE, wanted.label(), false, lines, calls));
  }

  private void change(ConfiguredResource there, DescribedResource wanted) {
    ObjectNode update = NODES.objectNode();
    if (!there.system()) {
      update(there, wanted, update);
    }
    List<ObjectNode> put = new ArrayList<>();
    List<ObjectNode> deactivated = new ArrayList<>();
    compareOptions(there, wanted, put, deactivated);

    List<PlannedCall> calls = new ArrayList<>();
    if (!update.isEmpty()) {
      calls.add(
          PlannedCall.of(
              operation(there.kind(), "Update"), List.of(state.id(), there.id()), update));
    }
    calls.addAll(putOptions(there.id(), put));
    calls.addAll(putTags(there.arn(), there.tags(), wanted.tags()));
    if (!calls.isEmpty()) {
      List<ObjectNode> optionsAfter = new ArrayList<>(there.options());
      put.forEach(option -> replace(optionsAfter, option));
      ObjectNode before = vocabulary.said(there.settings(), there.options(), there.tags());
      ObjectNode after =
          vocabulary.said(
              there.system() ? there.settings() : wanted.input(), optionsAfter, wanted.tags());
      boolean deactivates =
          update.path(STATUS).asText().equals("Inactive") && there.kind() == SeedKind.TEMPLATE;
      changes.add(
          new PlannedChange(
              Sign.CHANGE, there.label(), deactivates, differences(before, after), calls));
    }
    if (!deactivated.isEmpty()) {
      deactivate(there, deactivated);
    }
  }

  private void update(ConfiguredResource there, DescribedResource wanted, ObjectNode update) {
    InputShape shape = shape(operation(there.kind(), "Update"));
    Set<String> members = new TreeSet<>();
    there.settings().fieldNames().forEachRemaining(members::add);
    wanted.input().fieldNames().forEachRemaining(members::add);
    for (String member : members) {
      JsonNode before = there.settings().get(member);
      JsonNode after = wanted.input().get(member);
      if (Settings.areSame(member, before, after)) {
        continue;
      }
      InputShape updatable = shape.member(member);
      if (updatable == null) {
        refusals.add(
            wanted.where()
                + "."
                + member
                + ": the "
                + member
                + " of a "
                + there.kind().title()
                + " cannot be changed, from "
                + text(before)
                + " to "
                + text(after)
                + ": give the "
                + there.kind().title()
                + " another name");
      } else {
        update.set(member, after == null ? Settings.cleared(member, updatable) : after);
      }
    }
  }

  private static String text(@Nullable JsonNode value) {
    return value == null ? "nothing" : value.asText(value.toString());
  }

  /** Options cannot be deleted: one that the file does not have is deactivated. */
  private static void compareOptions(
      ConfiguredResource there,
      DescribedResource wanted,
      List<ObjectNode> put,
      List<ObjectNode> deactivated) {
    Map<String, ObjectNode> before = new LinkedHashMap<>();
    there.options().forEach(option -> before.put(option.path(VALUE).asText(), option));
    boolean silent = there.system() && wanted.options().isEmpty();
    for (ObjectNode option : wanted.options()) {
      ObjectNode old = before.remove(option.path(VALUE).asText());
      if (old != null && isActive(old) && !isActive(option)) {
        deactivated.add(option);
      } else if (!option.equals(old)) {
        put.add(option);
      }
    }
    for (ObjectNode old : before.values()) {
      if (isActive(old) && !silent) {
        deactivated.add(old.deepCopy().put(ACTIVE, false));
      }
    }
  }

  private static boolean isActive(ObjectNode option) {
    return option.path(ACTIVE).asBoolean();
  }

  private static void replace(List<ObjectNode> options, ObjectNode option) {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).path(VALUE).equals(option.path(VALUE))) {
        options.set(i, option);
        return;
      }
    }
    options.add(option);
  }

  private void deactivate(ConfiguredResource field, List<ObjectNode> options) {
    List<ObjectNode> before =
        options.stream().map(option -> option.deepCopy().put(ACTIVE, true)).toList();
    List<String> lines =
        DomainText.lines(vocabulary.said(NOTHING, before, Map.of())).stream().skip(1).toList();
    atTheEnd.add(
        new PlannedChange(
            Sign.DELETE,
            "options of " + field.label(),
            true,
            LineDifference.all(Sign.DELETE, lines),
            putOptions(field.id(), options)));
  }

  private void delete(ConfiguredResource there) {
    changes.add(
        new PlannedChange(
            Sign.DELETE,
            there.label(),
            true,
            List.of(),
            List.of(
                PlannedCall.of(
                    operation(there.kind(), "Delete"), List.of(state.id(), there.id()), NOTHING))));
  }

  private void putEvents(@Nullable ObjectNode wanted) {
    if (wanted == null || Settings.areSame(EVENT_BRIDGE, state.eventBridge(), wanted)) {
      return;
    }
    boolean stops =
        state.eventBridge().path("enabled").asBoolean() && !wanted.path("enabled").asBoolean();
    PlannedChange change =
        new PlannedChange(
            Sign.CHANGE,
            "event configuration",
            stops,
            differences(
                NODES.objectNode().set(EVENT_BRIDGE, vocabulary.inNames(state.eventBridge())),
                NODES.objectNode().set(EVENT_BRIDGE, vocabulary.inNames(wanted))),
            List.of(
                PlannedCall.of(
                    "PutCaseEventConfiguration",
                    List.of(state.id()),
                    NODES.objectNode().set(EVENT_BRIDGE, wanted))));
    changes.add(change);
  }

  private void putDomainTags(@Nullable Map<String, String> wanted) {
    if (wanted == null) {
      return;
    }
    List<PlannedCall> calls = putTags(state.arn(), state.tags(), wanted);
    if (!calls.isEmpty()) {
      changes.add(
          new PlannedChange(
              Sign.CHANGE,
              "tags of the domain",
              false,
              differences(
                  vocabulary.said(NOTHING, List.of(), state.tags()),
                  vocabulary.said(NOTHING, List.of(), wanted)),
              calls));
    }
  }

  private List<PlannedCall> putOptions(String field, List<ObjectNode> options) {
    List<PlannedCall> calls = new ArrayList<>();
    for (int from = 0; from < options.size(); from += MOST_OPTIONS_IN_A_CALL) {
      int to = Math.min(options.size(), from + MOST_OPTIONS_IN_A_CALL);
      ArrayNode batch = NODES.arrayNode().addAll(options.subList(from, to));
      calls.add(
          PlannedCall.of(
              "BatchPutFieldOptions",
              List.of(state.id(), field),
              NODES.objectNode().set(OPTIONS, batch)));
    }
    return calls;
  }

  private List<PlannedCall> putTags(
      String arn, Map<String, String> before, Map<String, String> after) {
    List<PlannedCall> calls = new ArrayList<>();
    List<String> gone = before.keySet().stream().filter(key -> !after.containsKey(key)).toList();
    if (!gone.isEmpty()) {
      calls.add(
          new PlannedCall(
              "UntagResource", List.of(arn), Map.of("tagKeys", gone), NOTHING, null, ""));
    }
    Map<String, String> put = new TreeMap<>(after);
    put.entrySet().removeIf(tag -> tag.getValue().equals(before.get(tag.getKey())));
    if (!put.isEmpty()) {
      calls.add(tag(arn, put));
    }
    return calls;
  }

  private static PlannedCall tag(String arn, Map<String, String> tags) {
    return PlannedCall.of(
        "TagResource", List.of(arn), NODES.objectNode().set(TAGS, FileVocabulary.texts(tags)));
  }

  /** The members that differ, line by line. */
  private static List<Line> differences(ObjectNode before, ObjectNode after) {
    Set<String> members = new LinkedHashSet<>();
    after.fieldNames().forEachRemaining(members::add);
    before.fieldNames().forEachRemaining(members::add);
    List<Line> lines = new ArrayList<>();
    for (String member : members) {
      if (!Objects.equals(before.get(member), after.get(member))) {
        lines.addAll(LineDifference.of(lines(before, member), lines(after, member)));
      }
    }
    return lines;
  }

  private static List<String> lines(ObjectNode said, String member) {
    JsonNode value = said.get(member);
    return value == null ? List.of() : DomainText.lines(NODES.objectNode().set(member, value));
  }

  private static String operation(SeedKind kind, String verb) {
    return verb + kind.operation().substring("Create".length());
  }

  private InputShape shape(String operation) {
    return Objects.requireNonNull(routes.get(operation)).shape();
  }
}
