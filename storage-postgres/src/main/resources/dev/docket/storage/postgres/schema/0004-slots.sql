-- Columns for values that a kind does not index, such as those of custom fields. All rows are described anew when their
-- kind is searched for the first time: emptying the table is quicker than changing every row, and leaves no dead ones.
TRUNCATE searchable;
DELETE FROM searchable_kind;

-- Which column has the values of a name in a place. Rows are only ever added, before the first entity that has the name is
-- written, so whoever has seen one need not look again.
CREATE TABLE slot (
  place bigint NOT NULL,
  name text COLLATE "C" NOT NULL,
  -- Counted from 1 in each place, without gaps.
  number smallint NOT NULL,
  -- 1: ranked, keys 6 to 11; 2: labelled; 3: plain, values. The first names of a family have its columns, by their
  -- numbers; the others have none.
  family smallint NOT NULL,
  PRIMARY KEY (place, name),
  UNIQUE (place, number)
);

-- The JSON has only what has no column, and the whole form of what is longer than a sort key.
ALTER TABLE searchable
  -- Sort keys, mostly of numbers and moments.
  ADD COLUMN key6 text COLLATE "C",
  ADD COLUMN key7 text COLLATE "C",
  ADD COLUMN key8 text COLLATE "C",
  ADD COLUMN key9 text COLLATE "C",
  ADD COLUMN key10 text COLLATE "C",
  ADD COLUMN key11 text COLLATE "C",
  -- Sort keys, mostly of labels and flags.
  ADD COLUMN label1 text COLLATE "C",
  ADD COLUMN label2 text COLLATE "C",
  ADD COLUMN label3 text COLLATE "C",
  ADD COLUMN label4 text COLLATE "C",
  ADD COLUMN label5 text COLLATE "C",
  ADD COLUMN label6 text COLLATE "C",
  ADD COLUMN label7 text COLLATE "C",
  ADD COLUMN label8 text COLLATE "C",
  ADD COLUMN label9 text COLLATE "C",
  ADD COLUMN label10 text COLLATE "C",
  ADD COLUMN label11 text COLLATE "C",
  ADD COLUMN label12 text COLLATE "C",
  -- Whole forms, mostly of texts.
  ADD COLUMN value1 text COLLATE "C",
  ADD COLUMN value2 text COLLATE "C",
  ADD COLUMN value3 text COLLATE "C",
  ADD COLUMN value4 text COLLATE "C",
  ADD COLUMN value5 text COLLATE "C",
  ADD COLUMN value6 text COLLATE "C",
  ADD COLUMN value7 text COLLATE "C",
  ADD COLUMN value8 text COLLATE "C",
  ADD COLUMN value9 text COLLATE "C",
  ADD COLUMN value10 text COLLATE "C",
  ADD COLUMN value11 text COLLATE "C",
  ADD COLUMN value12 text COLLATE "C",
  ADD COLUMN value13 text COLLATE "C",
  ADD COLUMN value14 text COLLATE "C",
  ADD COLUMN value15 text COLLATE "C",
  ADD COLUMN value16 text COLLATE "C";

-- Without the rows that lack the value: few places use all columns, and few entities have all values.
CREATE INDEX searchable_key6 ON searchable ((place # 6::bigint), key6, id) INCLUDE (place) WHERE key6 IS NOT NULL;
CREATE INDEX searchable_key7 ON searchable ((place # 7::bigint), key7, id) INCLUDE (place) WHERE key7 IS NOT NULL;
CREATE INDEX searchable_key8 ON searchable ((place # 8::bigint), key8, id) INCLUDE (place) WHERE key8 IS NOT NULL;
CREATE INDEX searchable_key9 ON searchable ((place # 9::bigint), key9, id) INCLUDE (place) WHERE key9 IS NOT NULL;
CREATE INDEX searchable_key10 ON searchable ((place # 10::bigint), key10, id) INCLUDE (place) WHERE key10 IS NOT NULL;
CREATE INDEX searchable_key11 ON searchable ((place # 11::bigint), key11, id) INCLUDE (place) WHERE key11 IS NOT NULL;

-- Only for equality, so without ids: rows with the same label share an entry, and an entry takes six bytes.
CREATE INDEX searchable_label1 ON searchable (label1, place) WHERE label1 IS NOT NULL;
CREATE INDEX searchable_label2 ON searchable (label2, place) WHERE label2 IS NOT NULL;
CREATE INDEX searchable_label3 ON searchable (label3, place) WHERE label3 IS NOT NULL;
CREATE INDEX searchable_label4 ON searchable (label4, place) WHERE label4 IS NOT NULL;
CREATE INDEX searchable_label5 ON searchable (label5, place) WHERE label5 IS NOT NULL;
CREATE INDEX searchable_label6 ON searchable (label6, place) WHERE label6 IS NOT NULL;
CREATE INDEX searchable_label7 ON searchable (label7, place) WHERE label7 IS NOT NULL;
CREATE INDEX searchable_label8 ON searchable (label8, place) WHERE label8 IS NOT NULL;
CREATE INDEX searchable_label9 ON searchable (label9, place) WHERE label9 IS NOT NULL;
CREATE INDEX searchable_label10 ON searchable (label10, place) WHERE label10 IS NOT NULL;
CREATE INDEX searchable_label11 ON searchable (label11, place) WHERE label11 IS NOT NULL;
CREATE INDEX searchable_label12 ON searchable (label12, place) WHERE label12 IS NOT NULL;
