package dev.docket.server.contract;

import dev.docket.operations.ResourceAttributes;
import dev.docket.operations.Union;
import dev.docket.policy.ConditionValues;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of an input that give condition keys; each is null where the input has none.
 *
 * @param batch whether the operation is a batch
 * @param requestTags the tags that a resource gets
 * @param tagKeys the keys of the tags that a resource loses
 * @param userArn the user on whose behalf something is done
 * @param relatedItemType the type of an item: a text, or a union whose member is the type
 * @param createdBy who an item is made for: a union whose member is a text
 * @param instanceId the id of an instance
 */
record InputKeys(
    boolean batch,
    @Nullable MemberPath requestTags,
    @Nullable MemberPath tagKeys,
    @Nullable MemberPath userArn,
    @Nullable MemberPath relatedItemType,
    @Nullable MemberPath createdBy,
    @Nullable MemberPath instanceId) {

  private static final String REQUEST_TAG = "aws:requesttag/";

  /** The condition keys of an input. */
  ConditionValues of(Object input) {
    return key -> values(key, input);
  }

  private @Nullable List<String> values(String key, Object input) {
    if (key.startsWith(REQUEST_TAG)) {
      String value =
          ResourceAttributes.byLowerCaseKey(tags(input)).get(key.substring(REQUEST_TAG.length()));
      return value == null ? null : List.of(value);
    }
    return switch (key) {
      case "aws:tagkeys" -> orNull(tagKeys(input));
      case "cases:isbatchaction" -> List.of(String.valueOf(batch));
      case "connect:userarn" -> orNull(userArn == null ? List.of() : userArn.texts(input));
      case "connect:instanceid" -> orNull(instanceId == null ? List.of() : instanceId.texts(input));
      case "cases:relateditemtype" -> orNull(types(input));
      case "cases:createdby" -> orNull(creators(input));
      default -> null;
    };
  }

  private Map<String, String> tags(Object input) {
    return requestTags == null ? Map.of() : requestTags.map(input);
  }

  private List<String> tagKeys(Object input) {
    return tagKeys == null ? List.copyOf(tags(input).keySet()) : tagKeys.texts(input);
  }

  private List<String> types(Object input) {
    return relatedItemType == null
        ? List.of()
        : relatedItemType.values(input).stream().map(InputKeys::type).toList();
  }

  /** A type, or the member of a union in the spelling of types. */
  private static String type(Object value) {
    return value instanceof Union union
        ? RecordMembers.unionMember(union)
        : RecordMembers.text(value);
  }

  private List<String> creators(Object input) {
    return createdBy == null
        ? List.of()
        : createdBy.values(input).stream()
            .map(union -> (String) RecordMembers.unionValue((Union) union))
            .toList();
  }

  private static @Nullable List<String> orNull(List<String> values) {
    return values.isEmpty() ? null : values;
  }
}
