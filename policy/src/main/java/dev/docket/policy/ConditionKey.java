package dev.docket.policy;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A condition key that has a meaning here.
 *
 * @param name in lower case, with the tag key where there is one
 * @param type of its values
 * @param multivalued whether a request can have several values of it
 * @param ofResource whether its values are the resource's, not the request's
 */
record ConditionKey(String name, Type type, boolean multivalued, boolean ofResource) {

  /** What the values of a key are. Texts may be numbers, dates, ARNs and all the rest too. */
  enum Type {
    STRING,
    ARN,
    DATE,
    BOOL,
    IP
  }

  /** Every key that is known; those that end in a slash are followed by the key of a tag. */
  private static final List<Known> KNOWN =
      List.of(
          new Known("aws:ResourceTag/", Type.STRING, false, true),
          new Known("cases:CreatedBy", Type.STRING, false, true),
          new Known("cases:RelatedItemType", Type.STRING, false, true),
          new Known("cases:IsBatchAction", Type.BOOL, false, false),
          new Known("connect:UserArn", Type.ARN, false, false),
          new Known("connect:InstanceId", Type.STRING, false, false),
          new Known("aws:RequestTag/", Type.STRING, false, false),
          new Known("aws:TagKeys", Type.STRING, true, false),
          new Known("aws:SourceIp", Type.IP, false, false),
          new Known("aws:CurrentTime", Type.DATE, false, false),
          new Known("aws:EpochTime", Type.DATE, false, false),
          new Known("aws:SecureTransport", Type.BOOL, false, false),
          new Known("aws:PrincipalArn", Type.ARN, false, false),
          new Known("aws:PrincipalAccount", Type.STRING, false, false),
          new Known("aws:PrincipalTag/", Type.STRING, false, false),
          new Known("aws:PrincipalType", Type.STRING, false, false),
          new Known("aws:username", Type.STRING, false, false),
          new Known("aws:userid", Type.STRING, false, false),
          new Known("aws:UserAgent", Type.STRING, false, false),
          new Known("aws:RequestedRegion", Type.STRING, false, false));

  /**
   * The key that a policy names, without regard to case; null when there is none of that name, or
   * when the key of a tag is missing.
   */
  static @Nullable ConditionKey named(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    for (Known known : KNOWN) {
      if (known.stands(name)) {
        return new ConditionKey(name, known.type, known.multivalued, known.ofResource);
      }
    }
    return null;
  }

  /** Whether a key, in lower case, is one of the resource's. */
  static boolean isOfResource(String name) {
    for (Known known : KNOWN) {
      if (known.ofResource && known.stands(name)) {
        return true;
      }
    }
    return false;
  }

  /** The keys of a request that is known, and of a resource. */
  static ConditionValues merged(ConditionValues request, ConditionValues resource) {
    return key -> isOfResource(key) ? resource.get(key) : request.get(key);
  }

  /** What is wrong with a name that stands for no key. */
  static String mistake(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    for (Known known : KNOWN) {
      if (known.tagged && (name + "/").equals(known.lower)
          || known.tagged && name.equals(known.lower)) {
        return "needs the key of a tag: " + known.name + "<tag key>";
      }
      if (!known.tagged && name.startsWith(known.lower + "/")) {
        return "takes no key of a tag: it is " + known.name;
      }
    }
    return "is not a condition key that is known here";
  }

  private static final class Known {

    private final String name;
    private final String lower;
    private final Type type;
    private final boolean multivalued;
    private final boolean ofResource;
    private final boolean tagged;

    private Known(String name, Type type, boolean multivalued, boolean ofResource) {
      this.name = name;
      this.lower = name.toLowerCase(Locale.ROOT);
      this.type = type;
      this.multivalued = multivalued;
      this.ofResource = ofResource;
      this.tagged = name.endsWith("/");
    }

    boolean stands(String written) {
      return tagged
          ? written.length() > lower.length() && written.startsWith(lower)
          : written.equals(lower);
    }
  }
}
