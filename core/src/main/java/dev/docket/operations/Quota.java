package dev.docket.operations;

/** A service quota of the Connect Cases API, with AWS's default. */
public enum Quota {
  DOMAINS("domains", "Cases domains per account", 5);

  private final String key;
  private final String title;
  private final int standard;

  Quota(String key, String title, int standard) {
    this.key = key;
    this.title = title;
    this.standard = standard;
  }

  /** The word by which configuration names the quota. */
  public String key() {
    return key;
  }

  /** The quota's name on AWS's page of service quotas. */
  public String title() {
    return title;
  }

  /** AWS's default. */
  public int standard() {
    return standard;
  }
}
