package footnote;

import footnote.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has, and the room they open. */
final class Options {

  private final Surroundings surroundings;

  @Option(
      names = "--library",
      paramLabel = "DIR",
      description = "The folder of documents (default: seeds).")
  private @Nullable Path library;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The settings file (default: config/footnote.properties, if it is there).")
  private @Nullable Path config;

  Options(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** The settings, with the library named on the command line if one was. */
  Settings settings() {
    Settings settings = Settings.read(Optional.ofNullable(config), surroundings.environment());
    return library == null ? settings : settings.withLibrary(library);
  }

  /** Reads the library, showing how far it has come where a person waits for it. */
  Room open(Settings settings) {
    try (ProgressBar bar = new ProgressBar(surroundings.err(), surroundings.interactive())) {
      return Room.open(settings, surroundings.clock(), bar);
    }
  }
}
