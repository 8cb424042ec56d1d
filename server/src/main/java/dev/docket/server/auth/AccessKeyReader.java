package dev.docket.server.auth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.docket.policy.PolicyNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Parses an access keys file and collects everything that is wrong with it. It reads tokens rather
 * than a tree: only tokens know their line, and only they still have the digits of an account that
 * YAML takes for a number.
 */
final class AccessKeyReader {

  /** Enough for thousands of policies in one file; the parser's own limit is 3 MiB. */
  private static final int MAX_CHARACTERS = 256 << 20;

  private static final YAMLFactory YAML = yaml();

  private final PolicyFiles policyFiles;
  private final @Nullable Set<String> regions;
  private final List<String> mistakes = new ArrayList<>();
  private final List<AccessKey> active = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> bearerTokens = new HashSet<>();
  private int entries;

  private AccessKeyReader(PolicyFiles policyFiles, @Nullable Set<String> regions) {
    this.policyFiles = policyFiles;
    this.regions = regions;
  }

  private static YAMLFactory yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_CHARACTERS);
    return YAMLFactory.builder()
        .loaderOptions(options)
        .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
        .build();
  }

  /**
   * Reads the keys of a file.
   *
   * @param policyFiles reads the policies that the keys name
   * @param regions the Regions that exist; null when any may
   */
  static AccessKeyTable read(byte[] content, PolicyFiles policyFiles, @Nullable Set<String> regions)
      throws InvalidAccessKeysException {
    AccessKeyReader reader = new AccessKeyReader(policyFiles, regions);
    reader.readFile(content);
    if (!reader.mistakes.isEmpty()) {
      throw new InvalidAccessKeysException(reader.mistakes);
    }
    return new AccessKeyTable(reader.active);
  }

  /**
   * The members of the entry of a key; null when there is none.
   *
   * @param content a file without mistakes
   */
  static @Nullable Map<String, PolicyNode> entry(FileContent content, String id)
      throws InvalidAccessKeysException {
    byte[] bytes = content.bytes();
    if (bytes == null) {
      throw new InvalidAccessKeysException(List.of(content.state()));
    }
    try (YAMLParser yaml = YAML.createParser(FileContent.text(bytes))) {
      yaml.nextToken();
      if (new NodeReader(yaml).read() instanceof PolicyNode.Sequence entries) {
        for (PolicyNode entry : entries.items()) {
          Map<String, PolicyNode> members = members(entry);
          if (isNamed(members.get("id"), id)) {
            return members;
          }
        }
      }
      return null;
    } catch (IOException changed) {
      throw new InvalidAccessKeysException(List.of("has changed meanwhile"));
    }
  }

  private static Map<String, PolicyNode> members(PolicyNode entry) {
    Map<String, PolicyNode> members = new HashMap<>();
    if (entry instanceof PolicyNode.Mapping mapping) {
      mapping.members().forEach(member -> members.put(member.name(), member.value()));
    }
    return members;
  }

  private static boolean isNamed(@Nullable PolicyNode value, String id) {
    return value instanceof PolicyNode.Text text && text.value().equals(id)
        || value instanceof PolicyNode.Scalar scalar && scalar.value().equals(id);
  }

  private void readFile(byte[] content) {
    try (YAMLParser yaml = YAML.createParser(FileContent.text(content))) {
      if (yaml.nextToken() != JsonToken.START_ARRAY) {
        mistakes.add("must hold a list of access keys");
        return;
      }
      while (yaml.nextToken() != JsonToken.END_ARRAY) {
        readEntry(yaml);
      }
      if (yaml.nextToken() != null) {
        mistakes.add("line " + line(yaml) + ": nothing may follow the list of access keys");
      }
    } catch (JsonProcessingException malformed) {
      // The parser's message quotes the text around the position, which may be a secret.
      mistakes.add("line " + malformed.getLocation().getLineNr() + ": not well-formed YAML");
    } catch (IOException undecodable) {
      mistakes.add("is not text in UTF-8");
    }
  }

  private void readEntry(YAMLParser yaml) throws IOException {
    entries++;
    String location = "line " + line(yaml) + ", access key " + entries;
    if (yaml.currentToken() != JsonToken.START_OBJECT) {
      mistakes.add(location + ": must be a mapping of properties");
      yaml.skipChildren();
      return;
    }
    AccessKeyEntry entry = new AccessKeyEntry(location, policyFiles, regions);
    while (yaml.nextToken() != JsonToken.END_OBJECT) {
      readProperty(yaml, entry);
    }
    Optional<AccessKey> key = entry.accessKey();
    key.ifPresent(found -> add(entry, found));
    mistakes.addAll(entry.mistakes());
  }

  private static void readProperty(YAMLParser yaml, AccessKeyEntry entry) throws IOException {
    String name = yaml.currentName();
    JsonToken value = yaml.nextToken();
    if (AccessKeyEntry.isStructured(name)) {
      NodeReader reader = new NodeReader(yaml);
      entry.set(name, reader.read(), reader.mistakes());
    } else if (!value.isScalarValue() || value == JsonToken.VALUE_NULL || yaml.isCurrentAlias()) {
      entry.setUnreadable(name);
      yaml.skipChildren();
    } else {
      entry.set(name, yaml.getText());
    }
  }

  private void add(AccessKeyEntry entry, AccessKey key) {
    if (!ids.add(key.id())) {
      entry.mistake("'id' is the same as that of an earlier access key");
    }
    if (key.bearerToken() != null && !bearerTokens.add(key.bearerToken())) {
      entry.mistake("'bearerToken' is the same as that of an earlier access key");
    }
    if (entry.enabled()) {
      active.add(key);
    }
  }

  private static int line(YAMLParser yaml) {
    return yaml.currentTokenLocation().getLineNr();
  }
}
