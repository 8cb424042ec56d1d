-- What the nodes have used of the rates that they share, and which nodes there are. Both change several times a second, and
-- nothing depends on what was there before a crash, so neither is logged.
CREATE UNLOGGED TABLE rate_bucket (
  id text COLLATE "C" PRIMARY KEY,
  -- When the bucket is full, or was.
  full_at timestamptz NOT NULL,
  -- The use that was added last, which an INSERT brings along to be added.
  spent interval NOT NULL,
  since interval NOT NULL,
  most interval NOT NULL
) WITH (fillfactor = 50);

CREATE UNLOGGED TABLE rate_node (
  id text COLLATE "C" PRIMARY KEY,
  -- When it last told what it has used.
  seen timestamptz NOT NULL
) WITH (fillfactor = 50);
