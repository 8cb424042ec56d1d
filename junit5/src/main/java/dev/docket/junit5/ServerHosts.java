package dev.docket.junit5;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places where servers run, each made when it is first needed. */
final class ServerHosts {

  private static final System.Logger LOG = System.getLogger("dev.docket.junit5");

  private static final ServerHosts ALL = new ServerHosts();

  private final Map<Path, ProcessHost> processes = new HashMap<>();
  private @Nullable LoadedHost loaded;

  private ServerHosts() {}

  /**
   * This JVM when it is new enough, else a process.
   *
   * @param javaHome runs a process with this Java in any case; null when none is chosen
   * @throws IllegalStateException when no Java is new enough
   */
  static ServerHost choose(@Nullable Path javaHome) {
    return javaHome == null && Runtime.version().feature() >= JavaHomes.OLDEST
        ? ALL.loaded()
        : ALL.process(javaHome);
  }

  private synchronized ServerHost loaded() {
    if (loaded == null) {
      loaded = LoadedHost.load(Distribution.jars());
    }
    return loaded;
  }

  private synchronized ServerHost process(@Nullable Path javaHome) {
    Path home = javaHome == null ? found() : checked(javaHome);
    ProcessHost process = processes.get(home);
    if (process == null || !process.isAlive()) {
      LOG.log(
          System.Logger.Level.INFO,
          Runtime.version().feature() < JavaHomes.OLDEST
              ? "Docket needs Java {0}, and these tests run on {1}: it runs in a process, with {2}"
              : "Docket runs in a process, with {2}",
          JavaHomes.OLDEST,
          Runtime.version().feature(),
          home);
      process = ProcessHost.launch(home, Distribution.jars());
      processes.put(home, process);
    }
    return process;
  }

  private static Path checked(Path home) {
    if (JavaHomes.version(home) < JavaHomes.OLDEST) {
      throw new IllegalStateException(home + " is no Java " + JavaHomes.OLDEST + " or newer");
    }
    return home;
  }

  private static Path found() {
    return JavaHomes.find(System::getenv)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Docket needs Java "
                        + JavaHomes.OLDEST
                        + " or newer, these tests run on "
                        + Runtime.version().feature()
                        + ", and no other one was found: set DOCKET_JAVA_HOME to one"));
  }
}
