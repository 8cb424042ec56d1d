package dev.docket.server.events.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file of lines that is moved aside when it is full: {@code name} becomes {@code name.1}, that
 * {@code name.2}, and the last is deleted. Lines are on the disk when they are written.
 *
 * <p>Half of a line at the end, which a crash may leave, is cut off when the file is opened: that
 * write had not returned. Only one process writes to a file; another one is refused.
 */
final class RotatedFile implements LineOutput {

  private static final int BLOCK = 8 * 1024;

  private final Path path;
  private final long bytes;
  private final int files;
  private FileChannel channel;
  private long size;

  /**
   * Opens a file, which is made if it does not exist.
   *
   * @param bytes from which size on a file is moved aside, before more is written
   * @param files how many are kept, the current one included, at least 1
   */
  RotatedFile(Path path, long bytes, int files) throws IOException {
    this.path = path;
    this.bytes = bytes;
    this.files = files;
    channel = open();
    size = channel.size();
  }

  private FileChannel open() throws IOException {
    FileChannel opened =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(opened);
      cutHalfLine(opened);
      opened.position(opened.size());
      return opened;
    } catch (IOException | RuntimeException failure) {
      opened.close();
      throw failure;
    }
  }

  /** The lock ends with the channel. */
  private void lock(FileChannel opened) throws IOException {
    FileLock lock;
    try {
      lock = opened.tryLock();
    } catch (OverlappingFileLockException taken) {
      lock = null;
    }
    if (lock == null) {
      throw new IOException("Another writer has " + path + " open");
    }
  }

  private static void cutHalfLine(FileChannel file) throws IOException {
    long end = file.size();
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    while (end > 0) {
      long start = Math.max(0, end - BLOCK);
      block.clear().limit((int) (end - start));
      while (block.hasRemaining() && file.read(block, start + block.position()) >= 0) {
        // Reads on until the block is full.
      }
      for (int i = block.position() - 1; i >= 0; i--) {
        if (block.get(i) == '\n') {
          truncate(file, start + i + 1);
          return;
        }
      }
      end = start;
    }
    truncate(file, 0);
  }

  private static void truncate(FileChannel file, long length) throws IOException {
    if (length < file.size()) {
      file.truncate(length);
      file.force(true);
    }
  }

  @Override
  public void write(byte[] lines) throws IOException {
    if (!channel.isOpen()) {
      channel = open();
      size = channel.size();
    }
    if (size > 0 && size + lines.length > bytes) {
      rotate();
    }
    try {
      ByteBuffer rest = ByteBuffer.wrap(lines);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(false);
      size += lines.length;
    } catch (IOException failure) {
      takeBack(failure);
      throw failure;
    }
  }

  /** What cannot be taken back is mended when the file is opened again, for the next write. */
  private void takeBack(IOException failure) {
    try {
      channel.truncate(size).position(size);
      channel.force(true);
    } catch (IOException again) {
      failure.addSuppressed(again);
      closeQuietly(failure);
    }
  }

  private void closeQuietly(IOException failure) {
    try {
      channel.close();
    } catch (IOException again) {
      failure.addSuppressed(again);
    }
  }

  private void rotate() throws IOException {
    channel.close();
    if (files == 1) {
      Files.deleteIfExists(path);
    }
    for (int i = files - 1; i >= 1; i--) {
      Path from = i == 1 ? path : numbered(i - 1);
      if (Files.exists(from)) {
        Files.move(from, numbered(i), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    channel = open();
    size = channel.size();
  }

  private Path numbered(int number) {
    return path.resolveSibling(path.getFileName() + "." + number);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
