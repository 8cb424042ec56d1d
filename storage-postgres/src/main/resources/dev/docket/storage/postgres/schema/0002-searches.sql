-- What searches need to know of an entity that is searched, one row beside its own in the table entity, written and
-- deleted in the same transactions.
CREATE TABLE searchable (
  account text COLLATE "C" NOT NULL,
  region text COLLATE "C" NOT NULL,
  parent text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  -- The kinds along the path, its own at the end.
  shape text COLLATE "C" NOT NULL,
  -- A hash of the tenant, the first step of the path and the shape: short, and so the beginning of every index. Another
  -- place may have the same, so these are always looked at too.
  place bigint NOT NULL,
  -- Hashes of what an entity has to have to be found: values that have no key below, words of its texts, names of its
  -- identifiers, scopes it lies under. Whoever has the hash may still not match.
  terms integer[] NOT NULL,
  -- Stands for the format of the kind and the values that it has indexed, which decide how it is described.
  form integer NOT NULL,
  -- The canonical forms of the values by name.
  forms jsonb NOT NULL,
  -- The folded texts, without identifiers, each behind a separator that they do not contain.
  texts text COLLATE "C" NOT NULL,
  -- What identifiers are called as a whole, each between two such separators.
  names text COLLATE "C" NOT NULL,
  -- The sort keys of the values that the kind has indexed.
  key1 text COLLATE "C",
  key2 text COLLATE "C",
  key3 text COLLATE "C",
  key4 text COLLATE "C",
  key5 text COLLATE "C",
  PRIMARY KEY (account, region, parent, kind, id)
) WITH (
  fillfactor = 90,
  toast_tuple_target = 8160,
  -- What is counted in an index alone is looked up in the table where VACUUM has not come by; after a fifth of the table,
  -- as is usual, it comes too late for that.
  autovacuum_vacuum_scale_factor = 0.05,
  autovacuum_vacuum_insert_scale_factor = 0.02
);

-- Rows are looked at by the thousand, so they stay in one piece and as they are while they fit into a page.
ALTER TABLE searchable ALTER COLUMN terms SET STORAGE EXTERNAL;

-- Each begins with the place in a form of its own, so that none can be used to read a whole place where another has what is
-- asked for: as long as nothing is known of a new place it counts as empty, and all indexes as equally good. Each has the
-- place as it is, too: without the columns of its expressions an index cannot be read alone.
CREATE INDEX searchable_key1 ON searchable ((place # 1::bigint), key1, id) INCLUDE (place);
CREATE INDEX searchable_key2 ON searchable ((place # 2::bigint), key2, id) INCLUDE (place);
CREATE INDEX searchable_key3 ON searchable ((place # 3::bigint), key3, id) INCLUDE (place);
CREATE INDEX searchable_key4 ON searchable ((place # 4::bigint), key4, id) INCLUDE (place);
CREATE INDEX searchable_key5 ON searchable ((place # 5::bigint), key5, id) INCLUDE (place);
CREATE INDEX searchable_terms ON searchable USING gin (terms);

-- All words of all texts that are searched, by which those are found that contain a part of a word. They are never deleted,
-- so whoever has seen one here need not look again.
CREATE TABLE word (
  -- Of the place and the word; the upper half is what terms has.
  hash bigint PRIMARY KEY,
  -- Hashes of the place and each three characters of the word.
  pieces integer[] NOT NULL
);

-- New words are rare, and whoever looks words up reads the list of those that are not in the index yet.
CREATE INDEX word_pieces ON word USING gin (pieces) WITH (gin_pending_list_limit = 512);

-- The form (as above) in which all entities of a kind are described in searchable; a kind that is not here, or in another form, has
-- to be described before it is searched.
CREATE TABLE searchable_kind (
  kind text COLLATE "C" PRIMARY KEY,
  form integer NOT NULL
);
