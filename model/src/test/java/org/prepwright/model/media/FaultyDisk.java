package org.prepwright.model.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** Fails at one operation, counted from 1, and from then on unless it recovers. */
final class FaultyDisk implements Disk {
  private final LocalDisk sound = new LocalDisk();
  private final int failing;
  private final boolean recovers;
  final IOException fault = new AccessDeniedException("the medium");
  int operations;

  FaultyDisk(int failing) {
    this(failing, true);
  }

  FaultyDisk(int failing, boolean recovers) {
    this.failing = failing;
    this.recovers = recovers;
  }

  private void count() throws IOException {
    operations++;
    if (operations == failing || (operations > failing && !recovers)) {
      throw fault;
    }
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    count();
    sound.createFolder(folder);
  }

  @Override
  public FileChannel create(Path file, boolean forOwnerOnly) throws IOException {
    count();
    return sound.create(file, forOwnerOnly);
  }

  @Override
  public void write(FileChannel file, ByteBuffer bytes) throws IOException {
    count();
    sound.write(file, bytes);
  }

  @Override
  public void flush(FileChannel file) throws IOException {
    count();
    sound.flush(file);
  }

  @Override
  public void flushTogether(Path folder) throws IOException {
    count();
    sound.flushTogether(folder);
  }

  @Override
  public boolean flushesTogether() {
    return sound.flushesTogether();
  }

  @Override
  public void flushNames(Path folder) throws IOException {
    count();
    sound.flushNames(folder);
  }

  @Override
  public InputStream read(Path file) throws IOException {
    count();
    return sound.read(file);
  }

  @Override
  public void copyFile(Path from, Path to) throws IOException {
    count();
    sound.copyFile(from, to);
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    count();
    sound.rename(from, to);
  }

  @Override
  public void deleteAll(Path path) throws IOException {
    count();
    sound.deleteAll(path);
  }
}
