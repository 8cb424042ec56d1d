package dev.docket.server.seed;

import dev.docket.operations.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the place in a file of what a message of the contract is about. */
final class ContractPlaces {

  private static final Pattern LOCATION =
      Pattern.compile("(?:at|The member) '([^']+)' (?:failed|must)");

  private ContractPlaces() {}

  /** Records a refusal of a step at the member that it names, as far as the file has it. */
  static void record(SeedMistakes mistakes, SeedStep step, Problem problem) {
    Matcher location = LOCATION.matcher(problem.message());
    SeedNode node = step.node();
    Place place = node.place();
    String path = step.path();
    if (location.find()) {
      for (Object name : steps(location.group(1))) {
        Found found = child(node, place, path, name);
        if (found == null) {
          break;
        }
        node = found.node();
        place = found.place();
        path = found.path();
      }
    }
    mistakes.add(place, path, problem);
  }

  private record Found(SeedNode node, Place place, String path) {}

  private static @Nullable Found child(SeedNode node, Place place, String path, Object step) {
    if (node instanceof SeedNode.Mapping mapping) {
      List<String> names = new ArrayList<>(mapping.members().keySet());
      String name =
          step instanceof Integer index
              ? index < names.size() ? names.get(index) : ""
              : (String) step;
      SeedNode.Member member = mapping.members().get(name);
      return member == null ? null : new Found(member.value(), member.place(), path + "." + name);
    }
    if (node instanceof SeedNode.Sequence list
        && step instanceof Integer index
        && index < list.items().size()) {
      SeedNode item = list.items().get(index);
      return new Found(item, item.place(), path + "[" + index + "]");
    }
    return null;
  }

  /** The names, and the indexes from 0 on, of a location such as {@code fields.1.member.id}. */
  private static List<Object> steps(String location) {
    List<Object> steps = new ArrayList<>();
    for (String step : location.split("\\.", -1)) {
      if (step.matches("[0-9]{1,9}")) {
        steps.add(Integer.parseInt(step) - 1);
      } else if (!step.equals("member")
          || steps.isEmpty()
          || !(steps.getLast() instanceof Integer)) {
        steps.add(step);
      }
    }
    return steps;
  }
}
