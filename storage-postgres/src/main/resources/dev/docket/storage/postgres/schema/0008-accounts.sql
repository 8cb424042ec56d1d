-- The accounts that have anything. Whatever writes new rows reads the row of their account here, so that an engine which divides
-- tables by account finds the part that has both. Rows are only ever added.
CREATE TABLE account (
  account text COLLATE "C" PRIMARY KEY
);

SET LOCAL enable_seqscan = off;

-- One by one along the primary key: how many entities there are makes no difference.
INSERT INTO account (account)
WITH RECURSIVE known AS (
  (SELECT account FROM entity ORDER BY account LIMIT 1)
  UNION ALL
  SELECT (SELECT e.account FROM entity AS e WHERE e.account > k.account ORDER BY e.account LIMIT 1)
  FROM known AS k
  WHERE k.account IS NOT NULL
)
SELECT account FROM known WHERE account IS NOT NULL;

-- Slots belong to the account of their place, too. A place that has no rows needs none.
ALTER TABLE slot ADD COLUMN account text COLLATE "C";

UPDATE slot AS t
SET account = p.account
FROM (
  SELECT d.place, (
    SELECT s.account FROM searchable AS s
    WHERE (s.place # 1::bigint) = (d.place # 1::bigint)
    LIMIT 1) AS account
  FROM (SELECT DISTINCT place FROM slot) AS d
) AS p
WHERE t.place = p.place;

DELETE FROM slot WHERE account IS NULL;

ALTER TABLE slot
  ALTER COLUMN account SET NOT NULL,
  DROP CONSTRAINT slot_pkey,
  DROP CONSTRAINT slot_place_number_key,
  ADD PRIMARY KEY (account, place, name),
  ADD UNIQUE (account, place, number);

-- So do words, which are told by nothing but hashes: all are added anew, since all entities are indexed anew by this version. Nodes of
-- the version before may go on to write: what they add is not found. Of the hash first, as nobody looks for all words of an account.
TRUNCATE word;
DELETE FROM identifier_parts;

ALTER TABLE word
  ADD COLUMN account text COLLATE "C" NOT NULL DEFAULT '',
  DROP CONSTRAINT word_pkey,
  ADD PRIMARY KEY (hash, account);
