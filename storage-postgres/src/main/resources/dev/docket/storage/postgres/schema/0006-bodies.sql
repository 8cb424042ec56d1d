-- Nothing looks into a body but the statements of tallies, so it stays the text that was written. This writes the table anew.
ALTER TABLE entity ALTER COLUMN body TYPE text USING body::text;
