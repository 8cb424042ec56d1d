package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Installs the servers that Docket is measured beside, unless a folder has them already. */
final class Peers {

  private static final String COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy";

  private final Path folder;

  Peers(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** Docket and the others, of which moto is the second and WireMock the third. */
  List<Peer> all(String docket) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path moto = folder.resolve("moto-" + MotoPeer.VERSION);
    if (!Files.exists(moto.resolve("bin/moto_server"))) {
      run("python3", "-m", "venv", moto.toString());
      run(
          moto.resolve("bin/pip").toString(),
          "install",
          "--quiet",
          "moto[dynamodb,server]==" + MotoPeer.VERSION);
    }
    Path wireMock =
        jar("org.wiremock:wiremock-standalone:" + WireMockPeer.VERSION, "wiremock-standalone-");
    Path s3Mock = jar("com.adobe.testing:s3mock:" + S3MockPeer.VERSION + ":jar:exec", "s3mock-");
    return List.of(
        new DocketPeer(docket),
        new MotoPeer(moto),
        WireMockPeer.of(wireMock, folder.resolve("stubs")),
        new S3MockPeer(s3Mock));
  }

  /** The jar of an artifact, whose file has a name that begins like this. */
  private Path jar(String artifact, String beginning) throws IOException, InterruptedException {
    String version = artifact.split(":")[2];
    Path jar =
        folder.resolve(beginning + version + (artifact.endsWith(":exec") ? "-exec.jar" : ".jar"));
    if (!Files.exists(jar)) {
      run("mvn", "-q", "-B", COPY, "-Dartifact=" + artifact, "-DoutputDirectory=" + folder);
    }
    return jar;
  }

  private void run(String... command) throws IOException, InterruptedException {
    // A folder without a project, for Maven.
    Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
  }
}
