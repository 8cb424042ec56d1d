package dev.docket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the documents to the files, headings and classes that they name. */
class DocumentsTest {

  private static final Path ROOT = Path.of("..");

  /** A link to something in the repository, with or without a heading. */
  private static final Pattern LINK = Pattern.compile("]\\(([^():#]*)(?:#([^()]+))?\\)");

  private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z]*[a-z])(?:\\.\\w+)*`");

  private static final Pattern DECLARATION =
      Pattern.compile("\\b(?:class|interface|record|enum) ([A-Z]\\w*)");

  /** Classes of libraries. */
  private static final Set<String> FOREIGN =
      Set.of("CompletionStage", "CorsHandler", "ServiceLoader");

  @Test
  void links_leadSomewhere() {
    assertThat(documents().flatMap(DocumentsTest::brokenLinks)).isEmpty();
  }

  @Test
  void classesOfTheMap_exist() {
    Set<String> classes = classes();
    assertThat(
            Stream.of("architecture.md", "glossary.md")
                .map(name -> text(ROOT.resolve("docs").resolve(name)))
                .flatMap(text -> CLASS.matcher(text).results())
                .map(found -> found.group(1))
                .filter(name -> !FOREIGN.contains(name)))
        .isNotEmpty()
        .allMatch(classes::contains);
  }

  private static Stream<Path> documents() {
    return Stream.concat(
        Stream.of("README.md", "CONTRIBUTING.md").map(ROOT::resolve),
        files(ROOT.resolve("docs")).filter(file -> file.toString().endsWith(".md")));
  }

  private static Stream<String> brokenLinks(Path document) {
    return LINK.matcher(text(document))
        .results()
        .filter(
            link -> {
              Path target =
                  link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
              return link.group(1).startsWith("/")
                  ? false
                  : !Files.exists(target)
                      || (link.group(2) != null && !headings(target).contains(link.group(2)));
            })
        .map(link -> document + ": " + link.group());
  }

  /** The headings of a document as links name them. */
  private static List<String> headings(Path document) {
    return text(document)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
        .toList();
  }

  private static Set<String> classes() {
    return Stream.of("policy", "core", "json", "server", "storage-memory", "storage-postgres")
        .map(module -> ROOT.resolve(module).resolve("src").resolve("main"))
        .flatMap(DocumentsTest::files)
        .filter(file -> file.toString().endsWith(".java"))
        .flatMap(file -> DECLARATION.matcher(text(file)).results())
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static Stream<Path> files(Path directory) {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
