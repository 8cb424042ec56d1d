package dev.docket.server.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.Problem;
import dev.docket.server.control.SnapshotShelf.Saved;
import dev.docket.storage.Entity;
import dev.docket.storage.Extent;
import dev.docket.storage.Key;
import dev.docket.storage.Placed;
import dev.docket.storage.StandIn;
import dev.docket.storage.Tenant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Keeps all data under names and brings it back, and reads it and takes it as a file. */
public final class SnapshotOperations {

  private final StoredState state;
  private final SnapshotShelf shelf;
  private final InstantSource clock;
  private final ExportWriter writer = new ExportWriter();
  private final ExportReader reader;

  public SnapshotOperations(StoredState state, SnapshotShelf shelf, InstantSource clock) {
    this.state = state;
    this.shelf = shelf;
    this.clock = clock;
    this.reader = new ExportReader(state.kinds());
  }

  public Map<String, ControlOperation> operations() {
    return Map.of(
        "Export", request -> export(request.input()),
        "ListSnapshots", request -> list(),
        "SaveSnapshot", request -> save(name(request.input())),
        "GetSnapshot", request -> get(name(request.input())),
        "PutSnapshot", request -> put(name(request.input()), request.body()),
        "DeleteSnapshot", request -> delete(name(request.input())),
        "RestoreSnapshot", request -> restore(name(request.input())),
        "ForkSnapshot", request -> fork(request.input()));
  }

  private static String name(ObjectNode input) {
    return input.path("name").asText();
  }

  private CompletionStage<ControlAnswer> export(ObjectNode input) {
    JsonNode account = input.path("account");
    return state
        .contents(
            account.isTextual() ? new Extent.Account(account.asText()) : new Extent.Everything())
        .thenApply(contents -> ControlAnswer.lines(writer.write(contents)));
  }

  private CompletionStage<ControlAnswer> list() {
    return CompletableFuture.completedStage(
        ControlAnswer.json(
            Map.of("snapshots", shelf.all().stream().map(SnapshotOperations::described).toList())));
  }

  private CompletionStage<ControlAnswer> save(String name) {
    return state
        .contents(new Extent.Everything())
        .thenApply(contents -> keep(name, contents, writer.write(contents).length));
  }

  private ControlAnswer keep(String name, List<Placed<?>> contents, long bytes) {
    Saved saved = new Saved(name, clock.instant(), contents, bytes);
    shelf.put(saved);
    return ControlAnswer.json(described(saved));
  }

  private static Map<String, Object> described(Saved saved) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", saved.name());
    described.put("createdTime", saved.createdTime().toString());
    described.put("entities", saved.entities().size());
    described.put("bytes", saved.bytes());
    return described;
  }

  private CompletionStage<ControlAnswer> get(String name) {
    Saved saved = shelf.require(name);
    return Aside.supply(() -> ControlAnswer.lines(writer.write(saved.entities())));
  }

  private CompletionStage<ControlAnswer> put(String name, byte[] file) {
    return Aside.supply(
        () -> {
          List<Placed<?>> contents = reader.read(file);
          return keep(name, contents, writer.write(contents).length);
        });
  }

  private CompletionStage<ControlAnswer> delete(String name) {
    shelf.remove(name);
    return CompletableFuture.completedStage(ControlAnswer.done());
  }

  private CompletionStage<ControlAnswer> restore(String name) {
    return state
        .replace(new Extent.Everything(), shelf.require(name).entities())
        .thenApply(restored -> ControlAnswer.done());
  }

  private CompletionStage<ControlAnswer> fork(ObjectNode input) {
    Saved saved = shelf.require(name(input));
    String from = input.path("from").asText();
    String to = input.path("to").asText();
    Extent.Account original = new Extent.Account(from);
    List<Placed<?>> copies = new ArrayList<>();
    for (Placed<?> placed : saved.entities()) {
      if (original.contains(placed.key(), placed.value())) {
        copies.add(from.equals(to) ? placed : copy(placed, to));
      }
    }
    if (copies.isEmpty()) {
      throw new Problem(
              "ResourceNotFoundException",
              "Snapshot " + saved.name() + " has nothing of account " + from)
          .asException();
    }
    return state.replace(new Extent.Account(to), copies).thenApply(forked -> ControlAnswer.done());
  }

  private static <E extends Entity> Placed<?> copy(Placed<E> placed, String account) {
    Key<E> key = placed.key();
    return placed.value() instanceof StandIn standIn
        ? standIn.copiedTo(key, new Tenant(account, standIn.subject().tenant().region()))
        : new Placed<>(key.in(new Tenant(account, key.tenant().region())), placed.value());
  }
}
