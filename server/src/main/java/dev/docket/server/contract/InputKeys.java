package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.operations.ResourceAttributes;
import dev.docket.policy.ConditionValues;
import java.util.List;
import java.util.Locale;
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
 */
record InputKeys(
    boolean batch,
    @Nullable MemberPath requestTags,
    @Nullable MemberPath tagKeys,
    @Nullable MemberPath userArn,
    @Nullable MemberPath relatedItemType,
    @Nullable MemberPath createdBy) {

  private static final String REQUEST_TAG = "aws:requesttag/";

  /** The condition keys of an input. */
  ConditionValues of(JsonNode input) {
    return key -> values(key, input);
  }

  private @Nullable List<String> values(String key, JsonNode input) {
    if (key.startsWith(REQUEST_TAG)) {
      String value =
          ResourceAttributes.byLowerCaseKey(tags(input)).get(key.substring(REQUEST_TAG.length()));
      return value == null ? null : List.of(value);
    }
    return switch (key) {
      case "aws:tagkeys" -> orNull(tagKeys(input));
      case "cases:isbatchaction" -> List.of(String.valueOf(batch));
      case "connect:userarn" -> orNull(userArn == null ? List.of() : userArn.texts(input));
      case "cases:relateditemtype" -> orNull(types(input));
      case "cases:createdby" -> orNull(creators(input));
      default -> null;
    };
  }

  private Map<String, String> tags(JsonNode input) {
    return requestTags == null ? Map.of() : requestTags.map(input);
  }

  private List<String> tagKeys(JsonNode input) {
    return tagKeys == null ? List.copyOf(tags(input).keySet()) : tagKeys.texts(input);
  }

  private List<String> types(JsonNode input) {
    return relatedItemType == null
        ? List.of()
        : relatedItemType.values(input).stream().map(InputKeys::type).toList();
  }

  /** A type, or the member of a union in the spelling of types. */
  private static String type(JsonNode value) {
    if (value.isTextual()) {
      return value.textValue();
    }
    String member = member(value).getKey();
    return member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
  }

  private List<String> creators(JsonNode input) {
    return createdBy == null
        ? List.of()
        : createdBy.values(input).stream()
            .map(union -> member(union).getValue().textValue())
            .toList();
  }

  /** The one member that a union has. */
  private static Map.Entry<String, JsonNode> member(JsonNode union) {
    return union.properties().iterator().next();
  }

  private static @Nullable List<String> orNull(List<String> values) {
    return values.isEmpty() ? null : values;
  }
}
