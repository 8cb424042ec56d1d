package dev.docket.server.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.control.ControlledClock.Change;
import dev.docket.server.control.ControlledClock.Reading;
import dev.docket.server.control.ControlledClock.SignatureTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The operations that tell and move the clock. */
public final class ClockControl {

  private static final Duration LONGEST_STEP = Duration.ofDays(36_525);
  private static final double FASTEST = 1_000_000;

  private final ControlledClock clock;
  private final Supplier<CompletionStage<?>> finishDue;

  /**
   * @param finishDue does everything that is due by the clock
   */
  public ClockControl(ControlledClock clock, Supplier<CompletionStage<?>> finishDue) {
    this.clock = clock;
    this.finishDue = finishDue;
  }

  public Map<String, ControlOperation> operations() {
    return Map.of(
        "GetClock",
        request -> CompletableFuture.completedStage(answer()),
        "SetClock",
        this::set,
        "AdvanceClock",
        this::advance,
        "ResetClock",
        request -> reset());
  }

  private CompletionStage<ControlAnswer> set(ControlRequest request) {
    ObjectNode input = request.input();
    JsonNode frozen = input.get("frozen");
    JsonNode signatures = input.get("signatures");
    clock.set(
        new Change(
            time(input.get("time")),
            frozen == null ? null : frozen.booleanValue(),
            factor(input.get("factor")),
            signatures == null ? null : SignatureTime.valueOf(signatures.textValue())));
    return settled();
  }

  private CompletionStage<ControlAnswer> advance(ControlRequest request) {
    String text = request.input().path("by").textValue();
    Duration by = DurationText.read("by", text, Duration.ZERO, LONGEST_STEP);
    try {
      clock.advance(by);
    } catch (DateTimeException tooFar) {
      throw ControlViolation.of(
          "by", text, "Member must not take the clock past " + ControlledClock.LAST);
    }
    return settled();
  }

  private CompletionStage<ControlAnswer> reset() {
    clock.reset();
    return settled();
  }

  /** The answer once everything is done that is due. */
  private CompletionStage<ControlAnswer> settled() {
    return finishDue.get().thenApply(done -> answer());
  }

  private ControlAnswer answer() {
    Reading now = clock.reading();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("time", now.time().truncatedTo(ChronoUnit.MICROS).toString());
    answer.put("frozen", now.frozen());
    answer.put("factor", now.factor());
    answer.put("signatures", now.signatures().name());
    return ControlAnswer.json(answer);
  }

  private static @Nullable Instant time(@Nullable JsonNode text) {
    if (text == null) {
      return null;
    }
    try {
      Instant time = OffsetDateTime.parse(text.textValue()).toInstant();
      if (!time.isBefore(ControlledClock.FIRST) && !time.isAfter(ControlledClock.LAST)) {
        return time;
      }
    } catch (DateTimeException malformed) {
      // It is refused as one that is out of range is.
    }
    throw ControlViolation.of(
        "time",
        text.textValue(),
        "Member must be a time with an offset, such as 2026-01-01T00:00:00Z, from "
            + ControlledClock.FIRST
            + " to "
            + ControlledClock.LAST);
  }

  private static @Nullable Double factor(@Nullable JsonNode number) {
    if (number == null) {
      return null;
    }
    double factor = number.doubleValue();
    if (!(factor > 0 && factor <= FASTEST)) {
      throw ControlViolation.of(
          "factor", factor, "Member must be greater than 0, and at most 1000000");
    }
    return factor;
  }
}
