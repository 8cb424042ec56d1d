-- Everything that is stored, one row for each key. The columns of the key are compared byte by byte, which for UTF-8 is
-- the order of code points. A path is that of the parent with a slash behind each step, and empty for the tenant itself,
-- so that all that lies under a key is one range of paths.
CREATE TABLE entity (
  account text COLLATE "C" NOT NULL,
  region text COLLATE "C" NOT NULL,
  parent text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  format integer NOT NULL,
  body jsonb NOT NULL,
  PRIMARY KEY (account, region, parent, kind, id)
) WITH (fillfactor = 90);
