import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;

/**
 * Copies the jars of the server, as the manifest of docket.jar lists them, to a folder of resources, and writes their index there: the
 * checksum of all, then a line for the size and name of each. Left out are those that tests have no use for.
 *
 * <p>Arguments: the folder of the distribution, and that of the resources.
 */
public final class DistributionResources {

  /** Pages, native transports, which a JVM warns of, and the command line. */
  private static final List<String> LEFT_OUT =
      List.of("swagger-ui-", "netty-transport-native-", "netty-transport-classes-", "picocli-");

  private DistributionResources() {}

  public static void main(String[] arguments) throws Exception {
    Path distribution = Path.of(arguments[0]);
    Path resources = Files.createDirectories(Path.of(arguments[1]));
    try (var old = Files.newDirectoryStream(resources)) {
      for (Path file : old) {
        Files.delete(file);
      }
    }
    MessageDigest all = MessageDigest.getInstance("SHA-256");
    StringBuilder lines = new StringBuilder();
    for (Path jar : jars(distribution)) {
      Path copy = resources.resolve(jar.getFileName().toString());
      Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
      byte[] bytes = Files.readAllBytes(copy);
      all.update(copy.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      all.update(bytes);
      lines.append(bytes.length).append(' ').append(copy.getFileName()).append('\n');
    }
    Files.writeString(
        resources.resolve("index"), HexFormat.of().formatHex(all.digest()) + "\n" + lines);
  }

  private static List<Path> jars(Path distribution) throws IOException {
    List<Path> jars = new ArrayList<>();
    Path server = distribution.resolve("docket.jar");
    jars.add(server);
    try (JarFile jar = new JarFile(server.toFile())) {
      for (String path : jar.getManifest().getMainAttributes().getValue("Class-Path").split(" ")) {
        Path library = distribution.resolve(path);
        String name = library.getFileName().toString();
        if (LEFT_OUT.stream().noneMatch(name::startsWith)) {
          jars.add(library);
        }
      }
    }
    return jars;
  }
}
