package dev.docket.policy;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Numbers, dates and other values that are not compared as texts. A value of a request that is none
 * of them matches nothing.
 *
 * @param wanted the values in the policy
 * @param parse makes a value of one in a request; null when it is malformed
 * @param matches whether a value in a request matches one in the policy
 */
record ParsedOperand<P, R>(
    List<P> wanted, Function<String, @Nullable R> parse, BiPredicate<R, P> matches)
    implements Operand {

  ParsedOperand {
    wanted = List.copyOf(wanted);
  }

  @Override
  public boolean matches(String value, ConditionValues values) {
    R own = parse.apply(value);
    if (own == null) {
      return false;
    }
    for (P one : wanted) {
      if (matches.test(own, one)) {
        return true;
      }
    }
    return false;
  }
}
