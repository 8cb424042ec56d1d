-- How many rows of searchable a place has, by label: the sort key of the value that the kind has tallied, and empty where there is
-- none. A total is the sum over its labels and lanes; those who write at the same time do so in different lanes, so as not to wait
-- for each other. Lanes may be negative, totals are not.
CREATE TABLE total (
  account text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  place bigint NOT NULL,
  label text COLLATE "C" NOT NULL,
  lane integer NOT NULL,
  count bigint NOT NULL,
  PRIMARY KEY (account, place, label, lane)
) WITH (fillfactor = 50);

-- By which key of searchable the entities of a kind have been counted, 0 for none; NULL where they have not, which the first
-- search does.
ALTER TABLE searchable_kind ADD COLUMN tallied integer;
