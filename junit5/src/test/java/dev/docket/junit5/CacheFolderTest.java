package dev.docket.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

  @TempDir Path root;

  private Path filled(String content) {
    return new CacheFolder(root)
        .folder(
            "key",
            made -> Files.exists(made.resolve("file")),
            made -> Files.writeString(made.resolve("file"), content));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(root)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void folder_isFilledOnce() throws IOException {
    assertThat(filled("first")).isEqualTo(root.resolve("key"));
    assertThat(filled("second").resolve("file")).hasContent("first");
    assertThat(names()).containsExactly("key");
  }

  @Test
  void missingFiles_comeBack() throws IOException {
    Files.delete(filled("first").resolve("file"));

    assertThat(filled("second").resolve("file")).hasContent("second");
    assertThat(names()).containsExactly("key");
  }

  /** All begin to fill at once. */
  @Test
  void processes_agreeOnOneFolder() throws IOException {
    CountDownLatch begun = new CountDownLatch(4);
    Set<Path> folders = ConcurrentHashMap.newKeySet();
    List<Thread> threads =
        IntStream.range(0, 4)
            .mapToObj(
                number ->
                    new Thread(
                        () ->
                            folders.add(
                                new CacheFolder(root)
                                    .folder(
                                        "key",
                                        made -> Files.exists(made.resolve("file")),
                                        made -> {
                                          Files.writeString(made.resolve("file"), "" + number);
                                          begun.countDown();
                                          awaitAll(begun);
                                        }))))
            .toList();
    threads.forEach(Thread::start);
    threads.forEach(CacheFolderTest::join);

    assertThat(folders).containsExactly(root.resolve("key"));
    assertThat(names()).containsExactly("key");
  }

  private static void awaitAll(CountDownLatch begun) {
    try {
      begun.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void codeThatOthersCanWrite_isNotUsed() throws IOException {
    Path folder = filled("first");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.writeString(folder.resolve("file"), "forged");

    assertThat(filled("second").resolve("file")).hasContent("second");
  }

  @Test
  void folderThatOthersCanWrite_isNotUsed() throws IOException {
    Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxrwxrwx"));

    Path folder = filled("first");

    assertThat(folder.startsWith(root)).isFalse();
    assertThat(folder.resolve("file")).hasContent("first");
  }

  @Test
  void linkToSomewhereElse_isNotFollowed(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("file"), "forged");
    Files.createSymbolicLink(root.resolve("key"), elsewhere);

    assertThat(filled("first").resolve("file")).hasContent("first");
    assertThat(elsewhere.resolve("file")).hasContent("forged");
  }
}
