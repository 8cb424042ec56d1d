package dev.docket.storage;

/**
 * An account in a region: the owner of data, names, quotas and rates. It stands at the top of every
 * key, so no key can name another tenant's data.
 *
 * @param account the account id, 12 digits for accounts of callers
 * @param region the region's name, as in a credential scope
 */
public record Tenant(String account, String region) implements Scope {

  /** What all tenants' data share: no account of a caller. */
  public static final Tenant SHARED = new Tenant("docket", "all");

  public Tenant {
    if (account.isEmpty() || region.isEmpty()) {
      throw new IllegalArgumentException("A tenant needs an account and a region");
    }
  }

  @Override
  public Tenant tenant() {
    return this;
  }

  @Override
  public String path() {
    return "";
  }
}
