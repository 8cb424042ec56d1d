package dev.docket.server.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginLoaderTest {

  private final ClassLoader server = PluginLoaderTest.class.getClassLoader();

  @TempDir private Path work;

  private PluginLoader plugin(Path jar) throws IOException {
    return new PluginLoader("plug-in", new URL[] {jar.toUri().toURL()}, server);
  }

  @Test
  void classesOfCore_areTheServersEvenIfThePluginBringsThemToo() throws Exception {
    Path core = PluginJar.core();
    try (PluginLoader plugin = plugin(core)) {
      for (String name : classes(core)) {
        assertThat(plugin.loadClass(name)).isSameAs(Class.forName(name, false, server));
      }
    }
  }

  @Test
  void classBelowAPackageOfCore_isThePlugins() throws Exception {
    Path jar = work.resolve("below.jar");
    new PluginJar()
        .with(
            "dev.docket.storage.below.Own", "package dev.docket.storage.below; public class Own {}")
        .write(jar, work);

    try (PluginLoader plugin = plugin(jar)) {
      assertThat(plugin.loadClass("dev.docket.storage.below.Own").getClassLoader())
          .isSameAs(plugin);
    }
  }

  private static List<String> classes(Path core) throws IOException {
    if (Files.isDirectory(core)) {
      return classesUnder(core);
    }
    try (FileSystem jar = FileSystems.newFileSystem(core)) {
      return classesUnder(jar.getPath("/"));
    }
  }

  private static List<String> classesUnder(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .toList();
    }
  }
}
