package dev.docket.server.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Marks tests of what a client sees, which run once on every store. */
@Tag("wire")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Wire {}
