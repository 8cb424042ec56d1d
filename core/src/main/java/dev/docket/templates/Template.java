package dev.docket.templates;

import dev.docket.domains.Domain;
import dev.docket.domains.NamedEntity;
import dev.docket.operations.Taggable;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import java.time.Instant;
import java.util.Map;

/**
 * A template of a domain.
 *
 * @param deleted whether it was deleted and can only be read
 */
public record Template(
    TemplateSettings settings,
    Instant createdTime,
    Instant lastModifiedTime,
    boolean deleted,
    Map<String, String> tags)
    implements NamedEntity<Template> {

  public static final Kind<Template> KIND = new Kind<>("template", Template.class, 1);

  public Template {
    tags = Taggable.sorted(tags);
  }

  /** The key of the template of an id in a domain. */
  public static Key<Template> key(Key<Domain> domain, String templateId) {
    return domain.child(KIND, templateId);
  }

  /** A new template. */
  static Template of(TemplateSettings settings, Instant now) {
    return new Template(settings, now, now, false, Map.of());
  }

  @Override
  public String name() {
    return settings.name();
  }

  /** Whether cases can be created with it. */
  public boolean isUsable() {
    return !deleted && settings.status() == TemplateStatus.Active;
  }

  Template edited(TemplateSettings newSettings, Instant now) {
    return new Template(newSettings, createdTime, now, deleted, tags);
  }

  @Override
  public Template asDeleted(Instant now) {
    return new Template(settings, createdTime, now, true, tags);
  }

  @Override
  public Template withTags(Map<String, String> newTags) {
    return new Template(settings, createdTime, lastModifiedTime, deleted, newTags);
  }
}
