package dev.docket.server.limits;

/** The buckets of this node that other nodes have too. */
interface SharedBuckets {

  /** A bucket's key. */
  interface Named {

    /** The name of the bucket on every node, which no other bucket has. */
    String name();
  }

  /** What is done with each bucket. */
  interface Visitor {
    void visit(Bucket bucket, Limit limit, Named key);
  }

  /** Visits all buckets, on the calling thread. */
  void forEach(Visitor visitor);

  /**
   * Sets how all buckets are charged from now on.
   *
   * @param shared whether they note what is taken
   * @param price how many times its interval a token costs, at least 1
   */
  void share(boolean shared, int price);
}
