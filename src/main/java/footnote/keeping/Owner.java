package footnote.keeping;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes the files in which questions are kept, so that nobody but the owner of the program can read
 * them, where the file system knows owners. One that is there already keeps the rights it was
 * given.
 */
public final class Owner {

  private Owner() {}

  /** The folder, with those it lies in. */
  public static Path folder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder.toAbsolutePath().getParent());
      Files.createDirectory(folder, only(folder, "rwx------"));
    }
    return folder;
  }

  /** The file, empty if it was not there, with the folders it lies in. */
  public static Path file(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try {
      return Files.createFile(file, only(file, "rw-------"));
    } catch (FileAlreadyExistsException there) {
      return file;
    }
  }

  private static FileAttribute<?>[] only(Path path, String permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
