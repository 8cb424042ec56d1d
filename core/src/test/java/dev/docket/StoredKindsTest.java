package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Entity;
import dev.docket.storage.Kind;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoredKindsTest {

  @Test
  void kinds_areAllThatThereAre() throws Exception {
    List<Kind<?>> declared = new ArrayList<>();
    for (Class<?> type : classes()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getType() == Kind.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          declared.add((Kind<?>) field.get(null));
        }
      }
    }

    assertThat(StoredKinds.ALL.all()).containsExactlyInAnyOrderElementsOf(declared);
  }

  @Test
  void entities_areAllOfAKind() throws Exception {
    List<Class<?>> types = StoredKinds.ALL.all().stream().<Class<?>>map(Kind::type).toList();

    assertThat(classes())
        .filteredOn(type -> Entity.class.isAssignableFrom(type) && !type.isInterface())
        .hasSizeGreaterThan(10)
        .allSatisfy(type -> assertThat(types).contains(type));
  }

  private static List<Class<?>> classes() throws Exception {
    Path root =
        Path.of(StoredKinds.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> classes = new ArrayList<>();
    for (Path file : files(root)) {
      String name = root.relativize(file).toString().replace('/', '.');
      if (name.endsWith(".class") && !name.contains("-info")) {
        classes.add(
            Class.forName(
                name.substring(0, name.length() - ".class".length()),
                false,
                StoredKinds.class.getClassLoader()));
      }
    }
    return classes;
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
