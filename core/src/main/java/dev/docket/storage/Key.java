package dev.docket.storage;

/**
 * The typed path of one entity.
 *
 * @param parent what the entity lies under
 * @param kind its kind
 * @param id its id among its parent's entities of that kind; not empty, at most 1 100 UTF-16 units
 *     (500 code points, the longest id the API takes, with room for a prefix)
 */
public record Key<E extends Entity>(Scope parent, Kind<E> kind, String id) implements Scope {

  private static final int MAX_ID_LENGTH = 1_100;

  public Key {
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "An id has 1 to " + MAX_ID_LENGTH + " characters, not " + id.length());
    }
  }

  /** Whether a text has the length of an id. */
  public static boolean isId(String text) {
    return !text.isEmpty() && text.length() <= MAX_ID_LENGTH;
  }

  @Override
  public Tenant tenant() {
    return parent.tenant();
  }

  @Override
  public String path() {
    String own = kind.name() + "/" + id.replace("%", "%25").replace("/", "%2F");
    return parent instanceof Tenant ? own : parent.path() + "/" + own;
  }

  /** The same path under another tenant. */
  public Key<E> in(Tenant other) {
    Scope moved = parent instanceof Key<?> key ? key.in(other) : other;
    return moved.child(kind, id);
  }

  /** Decodes an id that was taken from a path. */
  public static String decode(String id) {
    return id.replace("%2F", "/").replace("%25", "%");
  }

  @Override
  public String toString() {
    return tenant().account() + "/" + tenant().region() + "/" + path();
  }
}
