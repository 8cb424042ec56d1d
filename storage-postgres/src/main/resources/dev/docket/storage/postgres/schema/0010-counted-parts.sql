-- Parts of texts of which the totals in a place are kept: searches have asked for them, and many rows have them. A total is what
-- part_total has of it and what it lacks, which is what was there when it began to be kept; NULL until that has been counted.
CREATE TABLE counted_part (
  account text COLLATE "C" NOT NULL,
  place bigint NOT NULL,
  part text COLLATE "C" NOT NULL,
  -- The highest of an account becomes another one whenever its parts do.
  version bigint NOT NULL,
  lacking bigint,
  -- When a search has asked for it, within some hours.
  asked timestamptz NOT NULL,
  PRIMARY KEY (account, place, part)
);

-- How many rows with a part have come and gone since it has been kept, in lanes as those of total.
CREATE TABLE part_total (
  account text COLLATE "C" NOT NULL,
  place bigint NOT NULL,
  part text COLLATE "C" NOT NULL,
  lane integer NOT NULL,
  count bigint NOT NULL,
  PRIMARY KEY (account, place, part, lane)
) WITH (fillfactor = 50);
