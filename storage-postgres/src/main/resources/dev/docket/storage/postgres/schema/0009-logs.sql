-- What commits append, in the order of the commits. Whoever appends raises the last position first, and so holds its row until the end of
-- the transaction: positions have no gaps, and none becomes visible before those below it.
CREATE TABLE log_head (
  account text COLLATE "C" NOT NULL,
  region text COLLATE "C" NOT NULL,
  last bigint NOT NULL,
  PRIMARY KEY (account, region)
) WITH (fillfactor = 20);

CREATE TABLE log_entry (
  account text COLLATE "C" NOT NULL,
  region text COLLATE "C" NOT NULL,
  position bigint NOT NULL,
  about text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  format integer NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (account, region, position)
);

-- Apart from the heads, so that trimming never holds up whoever appends.
CREATE TABLE log_trim (
  account text COLLATE "C" NOT NULL,
  region text COLLATE "C" NOT NULL,
  trimmed bigint NOT NULL,
  PRIMARY KEY (account, region)
);
