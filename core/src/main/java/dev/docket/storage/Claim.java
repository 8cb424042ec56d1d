package dev.docket.storage;

/**
 * The ownership of a name or token that must be unique in a scope. The name is part of the key, so
 * creating a claim fails when it is taken.
 *
 * @param holder the id of the entity that holds the name
 */
public record Claim(String holder) implements Entity {

  public static final Kind<Claim> KIND = new Kind<>("claim", Claim.class, 1);

  /**
   * The key of the claim to a name among the entities of a kind in a scope. Names of the same
   * {@linkplain NormalForm normal form} are one name.
   */
  public static Key<Claim> name(Scope scope, Kind<?> named, String name) {
    return scope.child(KIND, named.name() + "/name/" + NormalForm.of(name));
  }
}
