package dev.docket.layouts;

import dev.docket.domains.Domain;
import dev.docket.domains.NamedEntity;
import dev.docket.operations.Taggable;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import java.time.Instant;
import java.util.Map;

/**
 * A layout of a domain.
 *
 * @param name unique among the domain's layouts that are not deleted
 * @param content names fields of the domain; some may have been deleted since
 * @param deleted whether it was deleted and can only be read
 */
public record Layout(
    String name,
    LayoutContent content,
    Instant createdTime,
    Instant lastModifiedTime,
    boolean deleted,
    Map<String, String> tags)
    implements NamedEntity<Layout> {

  public static final Kind<Layout> KIND = new Kind<>("layout", Layout.class, 1);

  public Layout {
    tags = Taggable.sorted(tags);
  }

  /** The key of the layout of an id in a domain. */
  public static Key<Layout> key(Key<Domain> domain, String layoutId) {
    return domain.child(KIND, layoutId);
  }

  /** A new layout. */
  static Layout of(String name, LayoutContent content, Instant now) {
    return new Layout(name, content, now, now, false, Map.of());
  }

  Layout edited(String newName, LayoutContent newContent, Instant now) {
    return new Layout(newName, newContent, createdTime, now, deleted, tags);
  }

  @Override
  public Layout asDeleted(Instant now) {
    return new Layout(name, content, createdTime, now, true, tags);
  }

  @Override
  public Layout withTags(Map<String, String> newTags) {
    return new Layout(name, content, createdTime, lastModifiedTime, deleted, newTags);
  }
}
