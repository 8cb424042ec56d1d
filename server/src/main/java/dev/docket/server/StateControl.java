package dev.docket.server;

import dev.docket.StoredKinds;
import dev.docket.server.control.ControlOperation;
import dev.docket.server.control.ResetHooks;
import dev.docket.server.control.ResetOperations;
import dev.docket.server.control.SnapshotOperations;
import dev.docket.server.control.SnapshotShelf;
import dev.docket.server.control.StoredState;
import dev.docket.storage.Storage;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** What a control plane does to the data of a server. */
final class StateControl {

  private StateControl() {}

  /** The operations of the control plane for it. */
  static Map<String, ControlOperation> operations(
      Storage storage, ResetHooks resets, InstantSource clock) {
    StoredState state = new StoredState(storage, StoredKinds.ALL);
    SnapshotShelf snapshots = SnapshotShelf.ofThisHeap();
    resets.also("Snapshots", snapshots::clear);
    Map<String, ControlOperation> operations = new HashMap<>();
    operations.putAll(new ResetOperations(state, resets).operations());
    operations.putAll(new SnapshotOperations(state, snapshots, clock).operations());
    return operations;
  }
}
