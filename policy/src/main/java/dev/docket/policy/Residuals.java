package dev.docket.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts residuals together, and leaves nothing of what is constant. */
final class Residuals {

  static final Residual EVERYTHING = new Residual.Constant(true);
  static final Residual NOTHING = new Residual.Constant(false);

  private Residuals() {}

  static Residual constant(boolean allowed) {
    return allowed ? EVERYTHING : NOTHING;
  }

  static Residual not(Residual part) {
    return switch (part) {
      case Residual.Constant constant -> constant(!constant.allowed());
      case Residual.Not not -> not.part();
      default -> new Residual.Not(part);
    };
  }

  static Residual all(List<Residual> parts) {
    Set<Residual> left = new LinkedHashSet<>();
    for (Residual part : parts) {
      if (part.equals(NOTHING)) {
        return NOTHING;
      }
      if (part instanceof Residual.All all) {
        left.addAll(all.parts());
      } else if (!part.equals(EVERYTHING)) {
        left.add(part);
      }
    }
    return left.isEmpty()
        ? EVERYTHING
        : left.size() == 1 ? left.iterator().next() : new Residual.All(new ArrayList<>(left));
  }

  static Residual any(List<Residual> parts) {
    Set<Residual> left = new LinkedHashSet<>();
    for (Residual part : parts) {
      if (part.equals(EVERYTHING)) {
        return EVERYTHING;
      }
      if (part instanceof Residual.Any any) {
        left.addAll(any.parts());
      } else if (!part.equals(NOTHING)) {
        left.add(part);
      }
    }
    return left.isEmpty()
        ? NOTHING
        : left.size() == 1 ? left.iterator().next() : new Residual.Any(new ArrayList<>(left));
  }
}
