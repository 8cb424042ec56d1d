package dev.docket.server.stores;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.StorageProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A plug-in as a third party would build it: compiled against core alone, from source. */
public final class PluginJar {

  private final Map<String, String> sources = new LinkedHashMap<>();
  private String providers = "";

  /** Adds a class by its full name and source. */
  PluginJar with(String className, String source) {
    sources.put(className, source);
    return this;
  }

  /** Names a class as a provider of stores. */
  PluginJar providing(String className) {
    providers += className + "\n";
    return this;
  }

  /** Compiles and writes the jar; {@code work} takes what that leaves behind. */
  public void write(Path jar, Path work) {
    try {
      Path classes = Files.createDirectories(work.resolve(jar.getFileName() + "-classes"));
      compile(classes);
      Files.createDirectories(jar.getParent());
      try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
          Stream<Path> files = Files.walk(classes)) {
        out.putNextEntry(new JarEntry("META-INF/services/" + StorageProvider.class.getName()));
        out.write(providers.getBytes(StandardCharsets.UTF_8));
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
          Files.copy(file, out);
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void compile(Path classes) {
    if (sources.isEmpty()) {
      return;
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of("-d", classes.toString(), "-classpath", core().toString(), "-proc:none");
    List<JavaFileObject> units =
        sources.entrySet().stream()
            .<JavaFileObject>map(entry -> new Source(entry.getKey(), entry.getValue()))
            .toList();
    boolean compiled = compiler.getTask(messages, null, null, options, null, units).call();
    assertThat(compiled).as(messages.toString()).isTrue();
  }

  /** Where core's classes lie: a jar, or a directory in the build. */
  static Path core() {
    try {
      return Path.of(
          StorageProvider.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String className, String text) {
      super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
