package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.contract.ContractDocument.OperationDocument;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** The compiled checks and the contract verifier are of one opinion, whatever the input. */
class AgreementProperties {

  private final Judges real = new Judges(Contracts.REAL);
  private final Judges mechanism = new Judges(Contracts.MECHANISM);

  /** All that has an opinion about the inputs of a contract. */
  private record Judges(ContractDocument document, Contract contract, ContractVerifier verifier) {

    Judges(ContractDocument document) {
      this(document, Contract.of(document), new ContractVerifier(document));
    }

    void judge(long seed) {
      Random random = new Random(seed);
      List<OperationDocument> operations = document.operations();
      OperationDocument operation = operations.get(random.nextInt(operations.size()));
      Route route = contract.operations().get(operation.id());
      ObjectNode input = new SchemaDocuments(document, random).input(operation);

      boolean accepted = Contracts.problem(() -> route.check(input)).isEmpty();

      assertThat(verifier.verifyRequest(operation.id(), input, accepted))
          .as(input.toString())
          .isEmpty();
      if (accepted) {
        ObjectNode checked = route.check(input);
        assertThat(route.check(checked)).isEqualTo(checked);
        assertThat(verifier.verifyRequest(operation.id(), checked, true)).isEmpty();
      }
      Statistics.collect(accepted);
    }
  }

  @Property(tries = 3000)
  void contract_isReadAlike(@ForAll long seed) {
    real.judge(seed);
    requireBothVerdicts();
  }

  @Property(tries = 6000)
  void everyShape_isReadAlike(@ForAll long seed) {
    mechanism.judge(seed);
    requireBothVerdicts();
  }

  private static void requireBothVerdicts() {
    Statistics.coverage(
        coverage -> {
          coverage.check(true).percentage(share -> share > 15);
          coverage.check(false).percentage(share -> share > 15);
        });
  }
}
