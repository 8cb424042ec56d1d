package dev.docket.server.events;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * How the events of a sink are delivered.
 *
 * @param name of the sink
 * @param sent which entries of logs are events to it
 * @param wanted its filter
 * @param patience how long an event is tried before it is a dead letter
 */
record SinkPlan(String name, SentEvents sent, Predicate<EventEnvelope> wanted, Duration patience) {}
