package dev.docket.server.contract;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Converts the contracts to JSON during the build, so that a starting server need not load a YAML
 * parser.
 */
final class ContractConverter {

  private ContractConverter() {}

  /** Converts each of the files into one of the same name that ends with {@code .json}. */
  public static void main(String[] files) throws IOException {
    for (String file : files) {
      JsonNode document = parse(Files.readAllBytes(Path.of(file)));
      Path json = Path.of(file.replaceFirst("\\.yaml$", ".json"));
      Files.write(json, new JsonMapper().writeValueAsBytes(document));
    }
  }

  /** Parses YAML; a duplicate key is refused. */
  static JsonNode parse(byte[] yaml) throws IOException {
    YAMLMapper mapper =
        YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    return mapper.readTree(yaml);
  }
}
