package dev.docket.load;

/** An access key. Its text is the id alone. */
record LoadKey(String id, String secret) {

  @Override
  public String toString() {
    return id;
  }
}
