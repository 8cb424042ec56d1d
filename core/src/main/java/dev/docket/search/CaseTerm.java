package dev.docket.search;

import dev.docket.cases.Schema;
import dev.docket.fields.Field;
import dev.docket.storage.CaseFolding;
import dev.docket.storage.Condition;
import dev.docket.storage.NormalForm;
import dev.docket.storage.SearchTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person types to find cases. Each word or phrase must occur in a text or URL of a case, or
 * in the value or name of one of its options, or be one of its identifiers or the last part of an
 * ARN. Values of deleted fields count too.
 *
 * <p>A case holds only the values of its options, so the options that a word may mean are looked up
 * for each search. Their names may change without touching the cases.
 */
final class CaseTerm {

  private CaseTerm() {}

  static Condition condition(String term, Schema schema) {
    return new Condition.All(
        SearchTerm.parts(term).stream().map(part -> occurs(part, schema)).toList());
  }

  private static Condition occurs(String part, Schema schema) {
    String folded = CaseFolding.fold(part);
    List<Condition> alternatives = new ArrayList<>(List.of(new Condition.Mentions(part)));
    schema
        .fields()
        .forEach(
            (id, field) -> {
              Set<String> options = optionsThatMention(field, folded);
              if (!options.isEmpty()) {
                alternatives.add(new Condition.OneOf(id, options));
              }
            });
    return new Condition.Any(alternatives);
  }

  private static Set<String> optionsThatMention(Field field, String folded) {
    return field.options().stream()
        .filter(option -> mentions(option.value(), folded) || mentions(option.name(), folded))
        .map(option -> NormalForm.of(option.value()))
        .collect(Collectors.toSet());
  }

  private static boolean mentions(String text, String folded) {
    return CaseFolding.fold(text).contains(folded);
  }
}
