package dev.docket.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuotasTest {

  private final Quotas quotas = Quotas.standard();

  @Test
  void requireWithin_refusesWhatGrowsBeyondTheQuota() {
    quotas.requireWithin(Quota.SLAS, 9, 10);
    quotas.requireWithin(Quota.SLAS, 12, 12);
    quotas.requireWithin(Quota.SLAS, 12, 11);

    assertThatThrownBy(() -> quotas.requireWithin(Quota.SLAS, 10, 11))
        .isInstanceOfSatisfying(
            ProblemException.class,
            failure -> {
              assertThat(failure.problem()).isEqualTo(Problem.quota(Quota.SLAS, 10));
              assertThat(failure.explanation())
                  .isEqualTo(
                      new Explanation(
                          Explanation.Kind.QUOTA,
                          "The quota slas (SLAs per case) allows 10.",
                          Map.of("quota", "slas=10")));
            });
  }
}
