package dev.docket.operations;

/**
 * A union of the model: a sealed interface, each of whose records is one member. The record has the
 * member's name with a capital first letter and the member's value as its only component, or no
 * component when the member is an empty structure.
 */
public interface Union {

  /** The name of the member that a record is. */
  static String memberName(Class<?> member) {
    String simple = member.getSimpleName();
    return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
  }
}
