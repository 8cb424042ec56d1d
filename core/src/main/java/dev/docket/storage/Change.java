package dev.docket.storage;

/** One part of a commit, and what it relies on. */
public sealed interface Change {

  /** The scope that is changed or relied on. */
  Scope scope();

  /**
   * Puts a new entity at a key that must be free, under a parent that must exist (a tenant always
   * does).
   *
   * @param fresh whether nobody else can have used the key if the rest of the commit holds: its id
   *     was made for this entity, or follows from a version that the commit relies on. A store may
   *     be quicker then, and slower to refuse a key that is taken all the same
   */
  record Create<E extends Entity>(Key<E> key, E value, boolean fresh) implements Change {
    @Override
    public Scope scope() {
      return key;
    }
  }

  /** Replaces a stored entity, which must still have the version that was read. */
  record Replace<E extends Entity>(Stored<E> stored, E value) implements Change {
    @Override
    public Scope scope() {
      return stored.key();
    }
  }

  /**
   * Removes a stored entity, which must still have the version that was read, and all that lies
   * under it.
   */
  record Delete(Stored<?> stored) implements Change {
    @Override
    public Scope scope() {
      return stored.key();
    }
  }

  /** Changes nothing, but relies on a stored entity having still the version that was read. */
  record Expect(Stored<?> stored) implements Change {
    @Override
    public Scope scope() {
      return stored.key();
    }
  }

  /** Removes whatever lies at and under a scope, if anything does. */
  record DeleteUnder(Scope scope) implements Change {}

  /**
   * Adds to the {@link Tally} of a scope. Tallies commute: two commits that count in one scope do
   * not make each other stale. A positive addition must leave the tally at or below the limit; a
   * tally never falls below zero: taking away more than there is leaves zero.
   *
   * @param scope the parent of what is counted, which must exist (a tenant always does)
   * @param counted the kind that is counted
   * @param by what is added, negative to take away
   * @param limit the most there may be after a positive addition
   */
  record Count(Scope scope, Kind<?> counted, int by, long limit) implements Change {
    public Count {
      if (by == 0) {
        throw new IllegalArgumentException("Nothing to count");
      }
    }

    /** The key of the tally that is added to. */
    public Key<Tally> tally() {
      return Tally.key(scope, counted);
    }
  }

  /**
   * Appends an entry to the log of the tenant. It always holds.
   *
   * @param about what the entry is about, which need not exist: the tenant, or a key
   */
  record Append<E extends Entity>(Scope about, Kind<E> kind, E value) implements Change {
    @Override
    public Scope scope() {
      return about;
    }
  }

  static <E extends Entity> Change create(Key<E> key, E value) {
    return new Create<>(key, value, false);
  }

  /** Creates an entity at a key that nobody else can have used. */
  static <E extends Entity> Change createFresh(Key<E> key, E value) {
    return new Create<>(key, value, true);
  }

  static <E extends Entity> Change replace(Stored<E> stored, E value) {
    return new Replace<>(stored, value);
  }

  static Change delete(Stored<?> stored) {
    return new Delete(stored);
  }

  static Change expect(Stored<?> stored) {
    return new Expect(stored);
  }

  static Change deleteUnder(Scope scope) {
    return new DeleteUnder(scope);
  }

  static <E extends Entity> Change append(Scope about, Kind<E> kind, E value) {
    return new Append<>(about, kind, value);
  }

  /**
   * Counts one more entity of a kind in a scope, refused with {@link FullException} above the
   * limit.
   */
  static Change countIn(Scope scope, Kind<?> counted, long limit) {
    return new Count(scope, counted, 1, limit);
  }

  /** Counts one entity of a kind less in a scope. */
  static Change countOut(Scope scope, Kind<?> counted) {
    return countOut(scope, counted, 1);
  }

  /** Counts some entities of a kind less in a scope. */
  static Change countOut(Scope scope, Kind<?> counted, int some) {
    return new Count(scope, counted, -some, Long.MAX_VALUE);
  }
}
