package org.prepwright.testing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * A view of another file system in which a chosen call fails. Every call that reaches the medium is
 * counted: opening, each write, flushing, attributes, moving, deleting.
 */
public final class FaultyFileSystem extends FileSystem {
  private final FileSystem sound;
  private final Faults faults;
  private final Provider provider = new Provider();

  /**
   * Lays itself over a file system.
   *
   * @param sound where the files really are
   * @param faults which call fails
   */
  public FaultyFileSystem(FileSystem sound, Faults faults) {
    this.sound = sound;
    this.faults = faults;
  }

  /** What a path of a view refers to. */
  private interface Wrapped {
    Path sound();
  }

  /** The same place, seen through this file system. */
  public Path wrap(Path path) {
    if (path == null) {
      return null;
    }
    return (Path)
        Proxy.newProxyInstance(
            FaultyFileSystem.class.getClassLoader(),
            new Class<?>[] {Path.class, Wrapped.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getFileSystem" -> this;
                  case "sound" -> path;
                  case "iterator" -> names(path);
                  case "toRealPath" -> {
                    faults.before("toRealPath");
                    yield wrap(path.toRealPath((LinkOption[]) arguments[0]));
                  }
                  default -> {
                    Object[] plain = arguments == null ? new Object[0] : arguments.clone();
                    for (int i = 0; i < plain.length; i++) {
                      plain[i] = plain[i] instanceof Path other ? unwrap(other) : plain[i];
                    }
                    try {
                      Object result = method.invoke(path, plain);
                      yield result instanceof Path other ? wrap(other) : result;
                    } catch (InvocationTargetException e) {
                      throw e.getCause();
                    }
                  }
                });
  }

  private Iterator<Path> names(Path path) {
    return StreamSupport.stream(path.spliterator(), false).map(this::wrap).iterator();
  }

  private static Path unwrap(Path path) {
    return path instanceof Wrapped wrapped ? wrapped.sound() : path;
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public void close() throws IOException {
    sound.close();
  }

  @Override
  public boolean isOpen() {
    return sound.isOpen();
  }

  @Override
  public boolean isReadOnly() {
    return sound.isReadOnly();
  }

  @Override
  public String getSeparator() {
    return sound.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return () ->
        StreamSupport.stream(sound.getRootDirectories().spliterator(), false)
            .map(this::wrap)
            .iterator();
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return sound.getFileStores();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return sound.supportedFileAttributeViews();
  }

  @Override
  public Path getPath(String first, String... more) {
    return wrap(sound.getPath(first, more));
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    PathMatcher matcher = sound.getPathMatcher(pattern);
    return path -> matcher.matches(unwrap(path));
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    return sound.getUserPrincipalLookupService();
  }

  @Override
  public WatchService newWatchService() throws IOException {
    return sound.newWatchService();
  }

  /** Counts, and hands on. */
  private final class Provider extends FileSystemProvider {
    private FileSystemProvider real() {
      return sound.provider();
    }

    @Override
    public String getScheme() {
      return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
      throw new UnsupportedOperationException("a view is made by its constructor");
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
      return FaultyFileSystem.this;
    }

    @Override
    public Path getPath(URI uri) {
      return wrap(real().getPath(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      faults.before("open");
      return new Channel(real().newFileChannel(unwrap(path), options, attributes));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
        Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
      faults.before("list");
      DirectoryStream<Path> stream =
          real().newDirectoryStream(unwrap(folder), path -> filter.accept(wrap(path)));
      return new DirectoryStream<>() {
        @Override
        public Iterator<Path> iterator() {
          return StreamSupport.stream(stream.spliterator(), false)
              .map(FaultyFileSystem.this::wrap)
              .iterator();
        }

        @Override
        public void close() throws IOException {
          stream.close();
        }
      };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
      faults.before("createDirectory");
      real().createDirectory(unwrap(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
      faults.before("delete");
      real().delete(unwrap(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
      faults.before("copy");
      real().copy(unwrap(from), unwrap(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
      faults.before("move");
      real().move(unwrap(from), unwrap(to), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
      faults.before("isSameFile");
      return real().isSameFile(unwrap(one), unwrap(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
      return real().isHidden(unwrap(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
      faults.before("getFileStore");
      return real().getFileStore(unwrap(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
      faults.before("checkAccess");
      real().checkAccess(unwrap(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
        Path path, Class<V> type, LinkOption... options) {
      V view = real().getFileAttributeView(unwrap(path), type, options);
      return view == null ? null : type.cast(counted(type, view));
    }

    private Object counted(Class<?> type, Object view) {
      return Proxy.newProxyInstance(
          FaultyFileSystem.class.getClassLoader(),
          new Class<?>[] {type},
          (proxy, method, arguments) -> {
            faults.before(method.getName());
            try {
              return method.invoke(view, arguments);
            } catch (InvocationTargetException e) {
              throw e.getCause();
            }
          });
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
        Path path, Class<A> type, LinkOption... options) throws IOException {
      faults.before("readAttributes");
      return real().readAttributes(unwrap(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
        throws IOException {
      faults.before("readAttributes");
      return real().readAttributes(unwrap(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
        throws IOException {
      faults.before("setAttribute");
      real().setAttribute(unwrap(path), name, value, options);
    }
  }

  /** Writes in small pieces, so that a fault can strike in the middle of a file. */
  private final class Channel extends FileChannel {
    private static final int PIECE = 64;

    private final FileChannel real;

    Channel(FileChannel real) {
      this.real = real;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      faults.before("read");
      return real.read(target);
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
      faults.before("read");
      return real.read(targets, offset, length);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      faults.before("read");
      return real.read(target, position);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      faults.before("write");
      ByteBuffer piece = source.slice();
      piece.limit(Math.min(PIECE, piece.limit()));
      int written = real.write(piece);
      source.position(source.position() + written);
      return written;
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
      faults.before("write");
      return real.write(sources, offset, length);
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      faults.before("write");
      return real.write(source, position);
    }

    @Override
    public long position() throws IOException {
      return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      real.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      faults.before("size");
      return real.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      faults.before("truncate");
      real.truncate(size);
      return this;
    }

    @Override
    public void force(boolean withMetadata) throws IOException {
      faults.before("force");
      real.force(withMetadata);
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target)
        throws IOException {
      faults.before("read");
      return real.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count)
        throws IOException {
      faults.before("write");
      return real.transferFrom(source, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
      faults.before("map");
      return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
      faults.before("lock");
      return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      faults.before("lock");
      return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      real.close();
      faults.before("close");
    }
  }
}
