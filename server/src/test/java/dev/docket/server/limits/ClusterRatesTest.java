package dev.docket.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.limits.FakeNodes.Database;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What several nodes admit together, in a time that the test makes. */
class ClusterRatesTest {

  private static final Rate RATE = new Rate(100, 200);
  private static final int NODES = 3;
  private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

  /** Far more than any rate here allows. */
  private static final double TOO_MUCH = 900;

  /**
   * What nodes may admit in advance, in seconds of the rate: each for a period, and what is dated
   * back.
   */
  private static double inAdvance(int nodes) {
    return (nodes + 1) * ClusterRates.PERIOD.toMillis() / 1e3;
  }

  private static long allowed(Rate rate, Duration time) {
    return rate.burst() + rate.perSecond() * time.toSeconds();
  }

  /** Nodes that know of each other, and nothing else has happened yet. */
  private static FakeNodes nodes(int number, Rate rate) {
    FakeNodes fake = new FakeNodes(number, rate);
    fake.saturate(Duration.ofSeconds(2), 0);
    return fake;
  }

  /** The same, with clients that have used their bursts. */
  private static FakeNodes saturated(int number) {
    FakeNodes fake = nodes(number, RATE);
    fake.saturate(HALF_A_MINUTE, TOO_MUCH);
    return fake;
  }

  @ParameterizedTest
  @CsvSource({"100/200", "2/10", "2/2", "10/1", "100/1", "7/3", "1000/100"})
  void nodes_admitWhatOneDoes(String text) {
    Rate rate = Rate.parse(text);
    double wanted = rate.perSecond() * 9.0;

    long admitted = nodes(NODES, rate).saturate(HALF_A_MINUTE, wanted);

    long allowed = allowed(rate, HALF_A_MINUTE);
    assertThat((double) admitted)
        .isBetween(allowed - 1.0, allowed + rate.perSecond() * inAdvance(NODES) + NODES);
  }

  @Test
  void nodes_admitWhatOneDoesFrom95To105Percent() {
    long ofOne = nodes(1, RATE).saturate(HALF_A_MINUTE, TOO_MUCH);

    long ofThree = nodes(NODES, RATE).saturate(HALF_A_MINUTE, TOO_MUCH);

    assertThat(ofOne).isBetween(3_199L, 3_200L);
    assertThat(ofThree).isBetween(ofOne * 95 / 100, ofOne * 105 / 100);
  }

  @Test
  void accessKey_hasItsRateOnAllNodesTogether() {
    FakeNodes fake = new FakeNodes(NODES, RateLimits.off(), RATE);
    fake.saturate(Duration.ofSeconds(2), 0);

    assertThat(fake.saturate(HALF_A_MINUTE, TOO_MUCH)).isBetween(3_199L, 3_280L);
  }

  @Test
  void callThatItsKeyRefuses_isNotToldOf() {
    FakeNodes fake = new FakeNodes(NODES, RateLimits.each(new Rate(200, 400)), RATE);
    fake.saturate(Duration.ofSeconds(2), 0);

    assertThat(fake.saturate(HALF_A_MINUTE, TOO_MUCH)).isBetween(3_199L, 3_280L);
  }

  @ParameterizedTest
  @CsvSource({"16,16,900", "900,0,0", "0,900,5", "33,34,900", "60,60,60"})
  void load_mayBeSkewed(double first, double second, double third) {
    FakeNodes fake = nodes(NODES, RATE);

    long admitted = fake.pass(HALF_A_MINUTE, first, second, third);

    assertThat(admitted).isBetween(3_199L, 3_280L);
  }

  @Test
  void clientsWithinTheRate_areNeverRefused() {
    FakeNodes fake = nodes(NODES, RATE);

    assertThat(fake.pass(HALF_A_MINUTE, 10, 20, 65)).isEqualTo(fake.calls());
  }

  @Test
  void rate_isExactHoweverManyNodes() {
    FakeNodes fake = saturated(7);

    long admitted = fake.saturate(Duration.ofSeconds(300), TOO_MUCH);

    assertThat(admitted).isBetween(29_840L, 30_160L);
  }

  @Test
  void burst_isThatOfOneNodeInTheLongRun() {
    FakeNodes fake = nodes(NODES, new Rate(10, 1_000));

    long burst = fake.saturate(Duration.ofSeconds(1), 20_000);
    long later = fake.saturate(Duration.ofSeconds(199), TOO_MUCH);

    assertThat(burst).isBetween(1_000L, 3_030L);
    assertThat(burst + later).isBetween(2_990L, 3_040L);
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 50, 150, 700})
  void answersThatTakeTime_costAccuracyOnly(long millis) {
    FakeNodes fake = nodes(NODES, RATE);
    fake.delay(Duration.ofMillis(millis));

    long admitted = fake.saturate(HALF_A_MINUTE, TOO_MUCH);

    assertThat(admitted).isBetween(3_199L, 3_280 + 100 * NODES * millis / 1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SILENT", "REFUSES"})
  void databaseThatIsAway_costsHalfTheAccuracyAtMost(Database away) {
    FakeNodes fake = saturated(NODES);

    fake.database(away);
    long first = fake.saturate(Duration.ofSeconds(10), TOO_MUCH);
    long then = fake.saturate(Duration.ofSeconds(20), TOO_MUCH);
    fake.database(Database.ANSWERS);
    long after = fake.saturate(HALF_A_MINUTE, TOO_MUCH);

    assertThat(first).isBetween(500L, 1_500L);
    assertThat(then).isBetween(1_980L, 2_020L);
    assertThat(after).isBetween(2_960L, 3_080L);
  }

  @Test
  void nodeThatReturnsLate_bringsNoDebtsOfTheOutage() {
    FakeNodes fake = saturated(NODES);
    fake.database(Database.REFUSES);
    fake.saturate(HALF_A_MINUTE, TOO_MUCH);
    fake.database(Database.ANSWERS);
    fake.isolate(2, true);
    fake.saturate(Duration.ofSeconds(8), TOO_MUCH);
    fake.isolate(2, false);

    assertThat(fake.saturate(HALF_A_MINUTE, TOO_MUCH)).isBetween(2_960L, 3_080L);
  }

  @ParameterizedTest
  @CsvSource({"2/2", "10/1"})
  void tokenOfASmallBucket_isThereWithoutTheDatabase(String text) {
    Rate rate = Rate.parse(text);
    FakeNodes fake = nodes(NODES, rate);
    fake.saturate(HALF_A_MINUTE, TOO_MUCH);

    fake.database(Database.REFUSES);

    long admitted = fake.saturate(HALF_A_MINUTE, TOO_MUCH);
    assertThat(admitted).isBetween(rate.perSecond() * 28L, rate.perSecond() * 31L);
  }

  @Test
  void nodeThatDies_leavesItsPartToTheOthers() {
    FakeNodes fake = saturated(NODES);
    fake.kill(1);

    long first = fake.saturate(Duration.ofSeconds(2), TOO_MUCH);
    long then = fake.saturate(Duration.ofSeconds(20), TOO_MUCH);

    assertThat(first).isBetween(160L, 240L);
    assertThat(then).isBetween(1_960L, 2_040L);
  }

  @Test
  void nodeThatDiesWhileTheDatabaseIsAway_takesItsPartAlong() {
    FakeNodes fake = saturated(NODES);
    fake.database(Database.REFUSES);
    fake.kill(1);
    fake.saturate(Duration.ofSeconds(5), TOO_MUCH);

    assertThat(fake.saturate(HALF_A_MINUTE, TOO_MUCH)).isBetween(1_980L, 2_020L);

    fake.database(Database.ANSWERS);
    fake.saturate(Duration.ofSeconds(10), TOO_MUCH);
    assertThat(fake.saturate(HALF_A_MINUTE, TOO_MUCH)).isBetween(2_940L, 3_060L);
  }

  @Test
  void nodeThatJoins_isToldOfTheDebts() {
    FakeNodes fake = nodes(1, RATE);
    fake.saturate(HALF_A_MINUTE, TOO_MUCH);
    fake.add(2);

    long admitted = fake.saturate(HALF_A_MINUTE, TOO_MUCH);

    // Two bursts of the new ones are paid back; the first second, in which the old one thinks that
    // it is alone, is not.
    assertThat(admitted).isBetween(3_000L, 3_180L);
  }

  @Test
  void nodeThatIsAlone_tellsNothingAndIsExact() {
    FakeNodes fake = nodes(1, RATE);

    long admitted = fake.saturate(HALF_A_MINUTE, TOO_MUCH);

    assertThat(admitted).isBetween(3_199L, 3_200L);
    assertThat(fake.told()).isZero();
  }

  @Test
  void nodeThatIsAlone_needsNoDatabase() {
    FakeNodes fake = nodes(1, RATE);
    fake.database(Database.SILENT);

    assertThat(fake.saturate(HALF_A_MINUTE, TOO_MUCH)).isBetween(3_199L, 3_200L);
  }

  @Test
  void lightUse_isToldOnceASecondAtMost() {
    FakeNodes fake = nodes(NODES, RATE);

    fake.pass(HALF_A_MINUTE, 10, 10, 10);

    assertThat(fake.told()).isLessThanOrEqualTo(NODES * 30);
  }
}
