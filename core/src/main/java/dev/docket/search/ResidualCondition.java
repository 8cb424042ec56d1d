package dev.docket.search;

import dev.docket.cases.Case;
import dev.docket.domains.Domain;
import dev.docket.operations.Arn;
import dev.docket.operations.ResourceAttributes;
import dev.docket.policy.Residual;
import dev.docket.storage.CaseFolding;
import dev.docket.storage.Condition;
import dev.docket.storage.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a residual of policies means to a search for the cases of a domain. Conditions cannot say
 * everything that policies can, so there are two of them, between which the meaning lies.
 *
 * @param widest met by every case that the residual allows
 * @param narrowest met by no other case
 */
record ResidualCondition(Condition widest, Condition narrowest) {

  private static final ResidualCondition ALL = exactly(Condition.ALWAYS);
  private static final ResidualCondition NONE = exactly(Condition.NEVER);

  private static final ResidualCondition UNKNOWN =
      new ResidualCondition(Condition.ALWAYS, Condition.NEVER);

  /** Whether the cases that meet either condition are those that the residual allows. */
  boolean isExact() {
    return widest.equals(narrowest);
  }

  static ResidualCondition of(Residual residual, Key<Domain> domain) {
    return switch (residual) {
      case Residual.Constant constant -> constant.allowed() ? ALL : NONE;
      case Residual.All all -> {
        List<ResidualCondition> parts = each(all.parts(), domain);
        yield joined(parts, ResidualCondition::all);
      }
      case Residual.Any any -> {
        List<ResidualCondition> parts = each(any.parts(), domain);
        yield joined(parts, ResidualCondition::any);
      }
      case Residual.Not not -> {
        ResidualCondition part = of(not.part(), domain);
        yield new ResidualCondition(not(part.narrowest), not(part.widest));
      }
      case Residual.ResourceIs is -> ofId(is.arn(), domain);
      case Residual.AttributeIs is ->
          tag(is.key())
              .map(key -> exactly(Case.hasTagValueInAnyCase(key, is.wanted())))
              .orElse(NONE);
      case Residual.AttributeExists exists ->
          tag(exists.key()).map(key -> exactly(Case.hasTagInAnyCase(key))).orElse(NONE);
      case Residual.Test test -> UNKNOWN;
    };
  }

  private static List<ResidualCondition> each(List<Residual> residuals, Key<Domain> domain) {
    return residuals.stream().map(part -> of(part, domain)).toList();
  }

  private static ResidualCondition joined(
      List<ResidualCondition> parts, Function<List<Condition>, Condition> operator) {
    return new ResidualCondition(
        operator.apply(parts.stream().map(ResidualCondition::widest).toList()),
        operator.apply(parts.stream().map(ResidualCondition::narrowest).toList()));
  }

  /** The key of a tag in lower case; empty for what no case has. */
  private static Optional<String> tag(String key) {
    return Optional.ofNullable(ResourceAttributes.tagKey(key));
  }

  /** Searches do not tell the case of ids apart, but ARNs do; no case has an id in upper case. */
  private static ResidualCondition ofId(String arn, Key<Domain> domain) {
    String prefix = Arn.of(domain) + "/" + Case.KIND.name() + "/";
    String path = arn.startsWith(prefix) ? arn.substring(prefix.length()) : "";
    if (path.isEmpty() || path.contains("/")) {
      return NONE;
    }
    String id = Key.decode(path);
    return CaseFolding.fold(id).equals(id)
        ? exactly(Case.hasId(id))
        : new ResidualCondition(Case.hasId(id), Condition.NEVER);
  }

  private static ResidualCondition exactly(Condition condition) {
    return new ResidualCondition(condition, condition);
  }

  static Condition all(List<Condition> conditions) {
    List<Condition> telling = without(Condition.ALWAYS, conditions);
    return telling.contains(Condition.NEVER)
        ? Condition.NEVER
        : telling.size() == 1 ? telling.getFirst() : new Condition.All(telling);
  }

  private static Condition any(List<Condition> conditions) {
    List<Condition> telling = without(Condition.NEVER, conditions);
    return telling.contains(Condition.ALWAYS)
        ? Condition.ALWAYS
        : telling.size() == 1 ? telling.getFirst() : new Condition.Any(telling);
  }

  private static List<Condition> without(Condition neutral, List<Condition> conditions) {
    List<Condition> left = new ArrayList<>(conditions);
    left.removeIf(neutral::equals);
    return left;
  }

  private static Condition not(Condition condition) {
    if (condition.equals(Condition.ALWAYS)) {
      return Condition.NEVER;
    }
    if (condition.equals(Condition.NEVER)) {
      return Condition.ALWAYS;
    }
    return condition instanceof Condition.Not negated
        ? negated.condition()
        : new Condition.Not(condition);
  }
}
