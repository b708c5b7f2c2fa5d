package footnote;

import footnote.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The options that every command has, and the room they open. They may stand before the command or
 * behind it; what stands behind counts.
 */
final class Options {

  private final Surroundings surroundings;

  @Option(
      names = "--library",
      paramLabel = "DIR",
      description = "The folder of documents (default: seeds).")
  @SuppressWarnings("unused") // Read through the command, which knows what stands before it too.
  private @Nullable Path library;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The settings file (default: config/footnote.properties, if it is there).")
  @SuppressWarnings("unused")
  private @Nullable Path config;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  Options(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** The settings, with the library named on the command line if one was. */
  Settings settings() {
    Settings settings = Settings.read(named("--config"), surroundings.environment());
    return named("--library").map(settings::withLibrary).orElse(settings);
  }

  private Optional<Path> named(String option) {
    for (CommandSpec at = command; at != null; at = at.parent()) {
      OptionSpec found = at.findOption(option);
      if (found != null && found.getValue() != null) {
        return Optional.of(found.getValue());
      }
    }
    return Optional.empty();
  }

  /** Reads the library, showing how far it has come where a person waits for it. */
  Room open(Settings settings) {
    try (ProgressBar bar = new ProgressBar(surroundings.err(), surroundings.interactive())) {
      return Room.open(settings, surroundings.clock(), bar);
    }
  }
}
