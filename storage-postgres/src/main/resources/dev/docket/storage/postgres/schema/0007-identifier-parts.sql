-- Places where a search has asked for a part of an identifier, such as the last digits of a number. Only for these has the table
-- word, by the hash of its name, each identifier: identifiers are of one entity each, and most places are never asked.
CREATE TABLE identifier_parts (
  account text COLLATE "C" NOT NULL,
  place bigint NOT NULL,
  -- When somebody last said to be at adding the identifiers from before.
  claimed timestamptz NOT NULL,
  -- Whether all of them are there.
  complete boolean NOT NULL,
  PRIMARY KEY (account, place)
);
