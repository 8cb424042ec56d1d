package dev.docket.server.seed;

import dev.docket.operations.Operation;
import dev.docket.operations.Stamps;
import dev.docket.storage.Storage;
import java.util.List;

/** Makes the operations of the API over a store, with the rules and quotas of the server. */
@FunctionalInterface
public interface SeedService {

  List<Operation<?, ?>> over(Storage storage, Stamps stamps);
}
