package dev.docket.server.contract;

import dev.docket.operations.Permission;
import dev.docket.policy.ConditionValues;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the policies of a caller have to allow for an operation, as the contract says: the actions
 * and the resources of each, and what the input tells of the call.
 */
public final class RequiredPermissions {

  /** Nothing is asked. */
  static final RequiredPermissions NONE =
      new RequiredPermissions(List.of(), new InputKeys(false, null, null, null, null, null, null));

  private final List<Asked> asked;
  private final InputKeys keys;

  RequiredPermissions(List<Asked> asked, InputKeys keys) {
    this.asked = List.copyOf(asked);
    this.keys = keys;
  }

  /**
   * An action that is asked.
   *
   * @param when the member without which it is not asked; null when it always is
   * @param resources what it is asked for before the operation runs
   * @param entries what it is asked for one by one while the operation runs
   */
  record Asked(
      String action,
      @Nullable MemberPath when,
      List<ResourceTemplate> resources,
      List<ResourceTemplate> entries) {
    Asked {
      resources = List.copyOf(resources);
      entries = List.copyOf(entries);
    }

    private boolean appliesTo(Object input) {
      return when == null || when.isIn(input);
    }

    void addTo(List<Permission> permissions, List<ResourceTemplate> templates, Object input) {
      if (appliesTo(input)) {
        for (ResourceTemplate template : templates) {
          template.addTo(permissions, action, input);
        }
      }
    }
  }

  /**
   * What has to be allowed before the operation runs.
   *
   * @param input the record that the operation takes
   */
  public List<Permission> before(Object input) {
    List<Permission> permissions = new ArrayList<>();
    asked.forEach(each -> each.addTo(permissions, each.resources(), input));
    return permissions;
  }

  /**
   * What is asked while the operation runs, as far as the input names it by id.
   *
   * @param input the record that the operation takes
   */
  public List<Permission> during(Object input) {
    List<Permission> permissions = new ArrayList<>();
    asked.forEach(each -> each.addTo(permissions, each.entries(), input));
    return permissions;
  }

  /** The names of the kinds of each resource that is asked about, from the top. */
  public List<List<String>> kinds() {
    return asked.stream()
        .flatMap(each -> Stream.of(each.resources(), each.entries()))
        .flatMap(List::stream)
        .map(template -> template.steps().stream().map(ResourceTemplate.Step::kind).toList())
        .toList();
  }

  /**
   * The condition keys that an input gives.
   *
   * @param input the record that the operation takes
   */
  public ConditionValues conditions(Object input) {
    return keys.of(input);
  }
}
