package dev.docket.server.auth;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.docket.operations.Arn;
import dev.docket.policy.InvalidPolicyException;
import dev.docket.policy.Policy;
import dev.docket.policy.PolicyAction;
import dev.docket.policy.PolicyNode;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The policy files that a file of access keys names. Each is read once, however many keys name it,
 * and its mistakes are told once. Their language is JSON without extensions.
 */
final class PolicyFiles {

  private static final JsonFactory JSON = new JsonFactory();

  private final Path directory;
  private final Set<String> operations;
  private final Map<String, Boolean> known = new HashMap<>();
  private final Map<Path, Policy> policies = new HashMap<>();
  private final Map<Path, String> states = new LinkedHashMap<>();

  /**
   * @param directory where relative names start
   * @param operations the names of the operations
   */
  PolicyFiles(Path directory, Set<String> operations) {
    this.directory = directory;
    this.operations = operations;
  }

  /**
   * The policy in a file.
   *
   * @param name the path of the file, as the keys name it
   * @throws InvalidPolicyException when it cannot be read or is no policy
   */
  Policy policy(String name) throws InvalidPolicyException {
    Path path = path(name);
    Policy known = policies.get(path);
    if (known != null) {
      return known;
    }
    if (states.containsKey(path)) {
      throw invalid("has mistakes, see above");
    }
    FileContent content = FileContent.of(path);
    states.put(path, content.state());
    byte[] bytes = content.bytes();
    if (bytes == null) {
      throw invalid(content.state());
    }
    Policy policy = policy(document(bytes), name);
    policies.put(path, policy);
    return policy;
  }

  /**
   * The policy of a document.
   *
   * @param source what the document is called in explanations
   * @throws InvalidPolicyException when it is no policy, or an action stands for no operation
   */
  Policy policy(PolicyNode document, String source) throws InvalidPolicyException {
    Policy policy = Policy.read(document, source);
    List<String> unknown =
        policy.actions().stream()
            .filter(action -> action.service().equals(Arn.SERVICE) && !isKnown(action))
            .map(action -> action.place() + ": " + action.written() + " stands for no operation")
            .toList();
    if (!unknown.isEmpty()) {
      throw new InvalidPolicyException(unknown);
    }
    return policy;
  }

  private boolean isKnown(PolicyAction action) {
    return known.computeIfAbsent(
        action.written(),
        written -> operations.stream().anyMatch(name -> action.matches(Arn.SERVICE + ":" + name)));
  }

  /** The files asked for, and the state in which each was. */
  Map<Path, String> states() {
    return states;
  }

  private Path path(String name) throws InvalidPolicyException {
    try {
      return directory.resolve(name).normalize();
    } catch (InvalidPathException malformed) {
      throw invalid("is not the name of a file");
    }
  }

  private static PolicyNode document(byte[] bytes) throws InvalidPolicyException {
    try (JsonParser json = JSON.createParser(FileContent.text(bytes))) {
      if (json.nextToken() == null) {
        throw invalid("is empty");
      }
      NodeReader reader = new NodeReader(json);
      PolicyNode document = reader.read();
      if (json.nextToken() != null) {
        throw invalid(NodeReader.place(json) + ": nothing may follow the policy");
      }
      if (!reader.mistakes().isEmpty()) {
        throw new InvalidPolicyException(reader.mistakes());
      }
      return document;
    } catch (JsonProcessingException malformed) {
      // The parser's message quotes the text around the position; the file may be a wrong one.
      throw invalid(NodeReader.place(malformed.getLocation()) + ": not well-formed JSON");
    } catch (IOException undecodable) {
      throw invalid("is not text in UTF-8");
    }
  }

  private static InvalidPolicyException invalid(String mistake) {
    return new InvalidPolicyException(List.of(mistake));
  }
}
