package dev.docket.junit5;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class a server, whose {@link Docket}, address ({@code URI}) and clients are injected
 * into parameters.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DocketExtension.class)
public @interface WithDocket {

  /** Settings of the server as the command line has them, such as {@code rate-limit=off}. */
  String[] settings() default {};

  /** Resources of the class path or files that are created after the start and each reset. */
  String[] seeds() default {};

  /** Whether the server is reset before each test. */
  boolean resetBeforeEach() default false;
}
