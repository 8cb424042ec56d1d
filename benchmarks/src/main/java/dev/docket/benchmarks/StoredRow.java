package dev.docket.benchmarks;

/** What Docket keeps in the table, without the tenant. */
record StoredRow(String parent, String kind, String id, long version, String body) {

  private static final String UUID_PATTERN =
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  /**
   * Reads a line of what psql prints, its columns separated by tabs, which JSON does not contain.
   */
  static StoredRow parse(String line) {
    String[] columns = line.split("\t");
    return new StoredRow(
        columns[0], columns[1], columns[2], Long.parseLong(columns[3]), columns[4]);
  }

  String key() {
    return parent + "\t" + kind + "\t" + id;
  }

  /**
   * The columns {@code parent, kind, id} as expressions that give other ones each time, of the same
   * length: the last id in them is random.
   */
  String freshKey() {
    boolean ownId = !fresh(id).equals(literal(id));
    return "%s, %s, %s"
        .formatted(
            ownId ? literal(parent) : fresh(parent),
            literal(kind),
            ownId ? fresh(id) : literal(id));
  }

  private static String fresh(String text) {
    return literal(text).replaceFirst("(.*)" + UUID_PATTERN, "$1' || gen_random_uuid()::text || '");
  }

  static String literal(String text) {
    return "'" + text + "'";
  }
}
