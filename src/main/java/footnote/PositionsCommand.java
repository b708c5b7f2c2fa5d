package footnote;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows who stands where: positions, positions Japan, positions Japan about the ruling. */
@Command(
    name = "positions",
    description =
        "Shows who stands where: positions, positions Japan, positions Japan about the ruling.",
    mixinStandardHelpOptions = true)
final class PositionsCommand implements Callable<Integer> {

  @Mixin private final Options options;

  @Parameters(
      arity = "0..*",
      paramLabel = "HOLDER [about …]",
      description = "Whose, and on what; both may be left out.")
  private List<String> words = List.of();

  PositionsCommand(Surroundings surroundings) {
    options = new Options(surroundings);
  }

  @Override
  public Integer call() {
    ChatLine.say(options, "/positions", words);
    return 0;
  }
}
