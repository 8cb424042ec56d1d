package dev.docket.storage.memory;

import dev.docket.storage.CaseFolding;
import dev.docket.storage.Condition;
import dev.docket.storage.SearchValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A condition, prepared for the rows of one layout. It holds for a row exactly if the entity
 * matches the condition.
 */
@FunctionalInterface
interface RowTest {

  RowTest NEVER = row -> false;

  boolean holds(Row row);

  static RowTest of(Condition condition, RowLayout layout) {
    return switch (condition) {
      case Condition.Equal equal -> equal(layout.index(equal.name()), equal.value().form());
      case Condition.OneOf some -> oneOf(layout.index(some.name()), some);
      case Condition.Absent absent -> {
        boolean absence = layout.index(absent.name()) < 0;
        yield row -> absence;
      }
      case Condition.Compared compared -> compared(layout.index(compared.name()), compared);
      case Condition.Contains contains ->
          contains(layout.index(contains.name()), CaseFolding.fold(contains.part()));
      case Condition.Mentions mentions -> mentions(layout, CaseFolding.fold(mentions.part()));
      case Condition.All all -> all(tests(all.conditions(), layout));
      case Condition.Any any -> any(tests(any.conditions(), layout));
      case Condition.Not not -> {
        RowTest test = of(not.condition(), layout);
        yield row -> !test.holds(row);
      }
    };
  }

  private static RowTest[] tests(List<Condition> conditions, RowLayout layout) {
    return conditions.stream().map(each -> of(each, layout)).toArray(RowTest[]::new);
  }

  private static RowTest equal(int index, String form) {
    return index < 0 ? NEVER : row -> row.forms()[index].equals(form);
  }

  private static RowTest oneOf(int index, Condition.OneOf some) {
    Set<String> forms = some.values().map(SearchValue::form).collect(Collectors.toSet());
    return index < 0 ? NEVER : row -> forms.contains(row.forms()[index]);
  }

  private static RowTest compared(int index, Condition.Compared compared) {
    String bound = compared.bound().form();
    char type = compared.bound().type();
    return index < 0
        ? NEVER
        : row -> {
          String form = row.forms()[index];
          return form.charAt(0) == type && compared.relation().holds(form.compareTo(bound));
        };
  }

  /** Only texts have forms with their letter, behind which the folded text stands. */
  private static RowTest contains(int index, String folded) {
    char type = new SearchValue.Text("").type();
    return index < 0
        ? NEVER
        : row -> {
          String form = row.forms()[index];
          return form.charAt(0) == type && form.indexOf(folded, 1) >= 0;
        };
  }

  private static RowTest mentions(RowLayout layout, String folded) {
    int[] texts = layout.texts();
    int hash = folded.hashCode();
    return row -> {
      for (int index : texts) {
        if (row.forms()[index].indexOf(folded, 1) >= 0) {
          return true;
        }
      }
      return row.hasName(folded, hash);
    };
  }

  private static RowTest all(RowTest[] tests) {
    return row -> {
      for (RowTest test : tests) {
        if (!test.holds(row)) {
          return false;
        }
      }
      return true;
    };
  }

  private static RowTest any(RowTest[] tests) {
    return row -> {
      for (RowTest test : tests) {
        if (test.holds(row)) {
          return true;
        }
      }
      return false;
    };
  }
}
