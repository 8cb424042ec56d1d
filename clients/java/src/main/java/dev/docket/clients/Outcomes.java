package dev.docket.clients;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What came of each operation and error of a story. */
final class Outcomes {
  static final String READER = "arn:aws:iam::111122223333:user/reader";
  static final String SESSION = "arn:aws:sts::111122223333:assumed-role/desk/ann";

  private final Map<String, Optional<String>> problems = new TreeMap<>();

  /** A part of a story, which ends with the first call that fails. */
  interface Part {
    void play() throws Exception;
  }

  /** How a client makes a call that a proxy of it gets. */
  interface Call {
    Object make(Object proxy, Method method, Object... arguments) throws Throwable;
  }

  void passed(String name) {
    problems.putIfAbsent(name, Optional.empty());
  }

  /** The first problem stays. */
  void failed(String name, String problem) {
    if (problems.getOrDefault(name, Optional.empty()).isEmpty()) {
      problems.put(name, Optional.of(problem));
    }
  }

  void equal(String operation, Object expected, Object found) {
    if (!Objects.equals(expected, found)) {
      failed(operation, found + ", not " + expected);
    }
  }

  /** Expects an error that has the type, and a message. */
  <E extends Exception> void refused(Class<E> type, Predicate<E> said, Part part) {
    refused(type.getSimpleName(), type, said, part);
  }

  /** Expects an error that has the type, and a message, and notes it by another name. */
  <E extends Exception> void refused(String name, Class<E> type, Predicate<E> said, Part part) {
    try {
      part.play();
      failed(name, "not refused");
    } catch (Exception error) {
      if (type.isInstance(error) && said.test(type.cast(error))) {
        passed(name);
      } else {
        failed(name, "got " + error);
      }
    }
  }

  /**
   * What AWS says when no policy allows a principal CreateCase in a domain.
   *
   * @param kind of the policies, as AWS calls it
   */
  static String notAllowed(String principal, String domainArn, String kind) {
    return ("User: %s is not authorized to perform: cases:CreateCase on resource: %s"
            + " because no %s policy allows the cases:CreateCase action")
        .formatted(principal, domainArn, kind);
  }

  void play(Part part) {
    try {
      part.play();
    } catch (Exception problem) {
      failed("Story", problem.toString());
    }
  }

  /** A client that notes the operations that succeed. */
  <C> C noting(Class<C> type, Predicate<Method> isOperation, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              Object answer = call.make(proxy, method, arguments);
              if (isOperation.test(method)) {
                passed(operation(method));
              }
              return answer;
            }));
  }

  /**
   * Fails the operations of a client's interface that the story did not call, and returns how many
   * failed in all.
   */
  long print(Class<?> type, Predicate<Method> isOperation) {
    Stream.of(type.getMethods())
        .filter(isOperation)
        .map(Outcomes::operation)
        .filter(name -> !problems.containsKey(name))
        .toList()
        .forEach(name -> failed(name, "not called"));
    return print();
  }

  /** Prints a line for each operation and error, and returns how many failed. */
  long print() {
    problems.forEach(
        (name, problem) ->
            System.out.println(
                problem
                    .map(said -> "FAILED " + name + ": " + said.replaceAll("\\s+", " "))
                    .orElse("ok " + name)));
    return problems.values().stream().filter(Optional::isPresent).count();
  }

  private static String operation(Method method) {
    return method.getName().substring(0, 1).toUpperCase() + method.getName().substring(1);
  }
}
