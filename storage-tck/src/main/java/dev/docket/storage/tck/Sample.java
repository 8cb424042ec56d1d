package dev.docket.storage.tck;

import dev.docket.storage.Entity;
import dev.docket.storage.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity with a member of every type that an {@link Entity} may be made of. */
public record Sample(
    String text,
    @Nullable String noText,
    int number,
    long bigNumber,
    double fraction,
    @Nullable Long noNumber,
    boolean flag,
    @Nullable Boolean noFlag,
    Instant time,
    @Nullable Instant noTime,
    Mood mood,
    @Nullable Mood noMood,
    List<String> texts,
    Map<String, String> map,
    Part part,
    @Nullable Part noPart,
    List<Part> parts)
    implements Entity {

  static final Kind<Sample> KIND = new Kind<>("sample", Sample.class, 1);

  /** A choice of constants. */
  public enum Mood {
    Calm,
    IN_A_HURRY
  }

  /** A record inside the entity, which may hold itself. */
  public record Part(String name, @Nullable Double weight, List<Part> parts) {}

  static Sample of(String text) {
    return new Sample(
        text,
        null,
        1,
        1,
        1,
        null,
        true,
        null,
        Instant.EPOCH,
        null,
        Mood.Calm,
        null,
        List.of(),
        Map.of(),
        new Part("", null, List.of()),
        null,
        List.of());
  }
}
