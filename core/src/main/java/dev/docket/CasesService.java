package dev.docket;

import dev.docket.configuration.Configuration;
import dev.docket.configuration.Revision;
import dev.docket.domains.Domain;
import dev.docket.domains.Domains;
import dev.docket.domains.Provisioning;
import dev.docket.fields.Field;
import dev.docket.fields.FieldOptions;
import dev.docket.fields.Fields;
import dev.docket.fields.SystemField;
import dev.docket.operations.Operation;
import dev.docket.operations.Resources;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.tags.Tags;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The operations of the API over one store, each under the name that the model gives it. */
public final class CasesService {

  private final List<Operation<?, ?>> operations;

  public CasesService(Resources resources, Provisioning provisioning) {
    Configuration configuration = new Configuration(resources);
    operations =
        Stream.of(
                new Domains(resources, provisioning, CasesService::contents).operations(),
                new Fields(
                        resources, configuration, field -> CompletableFuture.completedStage(null))
                    .operations(),
                new FieldOptions(resources, configuration).operations(),
                new Tags(resources, List.of(Domain.KIND, Field.KIND)).operations())
            .flatMap(List::stream)
            .toList();
  }

  /** What every new domain holds from the start. */
  private static List<Change> contents(Key<Domain> domain, Instant now) {
    return Stream.concat(
            Stream.of(Revision.begin(domain)), SystemField.createAll(domain, now).stream())
        .toList();
  }

  public List<Operation<?, ?>> operations() {
    return operations;
  }
}
