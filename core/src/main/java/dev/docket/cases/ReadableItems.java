package dev.docket.cases;

import dev.docket.operations.Access;
import dev.docket.policy.Residual;
import dev.docket.storage.Kind;
import dev.docket.storage.Stored;

/**
 * The related items of a case whose values a caller may read in its history: those that it may
 * find, whatever else there is to know of them. A history tells the type of an item only; where
 * policies ask for its tags, its id or its creator, its values are left out.
 */
final class ReadableItems {

  private static final String FIND = "SearchRelatedItems";
  private static final String TYPE = "cases:relateditemtype";

  private final boolean none;
  private final Residual residual;

  /**
   * @param parent the case
   * @param kind that of related items
   */
  ReadableItems(Access access, Stored<Case> parent, Kind<?> kind) {
    none = !access.allows(FIND, parent.key(), parent.value().policyAttributes());
    residual = access.residual(FIND, parent.key(), kind);
  }

  /** Whether all items of a type may be read. */
  boolean include(RelatedItemType type) {
    return !none && isCertain(residual, true, type.name());
  }

  /** Whether a residual is known to allow, or to deny, every item of a type. */
  private static boolean isCertain(Residual residual, boolean allows, String type) {
    return switch (residual) {
      case Residual.Constant constant -> constant.allowed() == allows;
      case Residual.All all ->
          allows
              ? all.parts().stream().allMatch(part -> isCertain(part, true, type))
              : all.parts().stream().anyMatch(part -> isCertain(part, false, type));
      case Residual.Any any ->
          allows
              ? any.parts().stream().anyMatch(part -> isCertain(part, true, type))
              : any.parts().stream().allMatch(part -> isCertain(part, false, type));
      case Residual.Not not -> isCertain(not.part(), !allows, type);
      case Residual.AttributeIs is -> is.key().equals(TYPE) && is.wanted().contains(type) == allows;
      case Residual.AttributeExists exists -> exists.key().equals(TYPE) && allows;
      case Residual.ResourceIs one -> false;
      case Residual.Test test -> false;
    };
  }
}
