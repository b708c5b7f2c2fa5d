package footnote;

import footnote.evaluation.Case;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a command that asks questions whose answers are known, and the asking. */
final class Questions {

  @Mixin private final Options options;

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      required = true,
      description = "The questions with their answers.")
  private Path file = Path.of("");

  Questions(Surroundings surroundings) {
    options = new Options(surroundings);
  }

  Surroundings surroundings() {
    return options.surroundings();
  }

  /**
   * Those of the file, in its order.
   *
   * @throws InputException if it cannot be read, or a line says no question
   */
  List<Case> read() {
    return new CaseFile(file).read();
  }

  Room open() {
    return options.open(options.settings());
  }

  /** Another library than the one of the command line. */
  Room open(Path library) {
    return options.open(options.settings().withLibrary(library));
  }

  /** What comes of each, in their order; several are asked at a time. */
  static <T> List<T> ask(List<Case> cases, Room room, BiFunction<Case, Asking, T> what) {
    return IntStream.range(0, cases.size())
        .parallel()
        .mapToObj(i -> what.apply(cases.get(i), asking(cases.get(i), room, i)))
        .toList();
  }

  private static Asking asking(Case asked, Room room, int number) {
    return new Asking(room, asked.question(), asked.history(), number);
  }
}
