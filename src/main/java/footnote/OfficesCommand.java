package footnote;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows who held which office, and when: offices, offices Kishida, offices chairman 2009. */
@Command(
    name = "offices",
    description =
        "Shows who held which office, and when: offices, offices Kishida, offices chairman 2009.",
    mixinStandardHelpOptions = true)
final class OfficesCommand implements Callable<Integer> {

  @Mixin private final Options options;

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME [DATE]",
      description = "A person, an office or an organisation, and a time; both may be left out.")
  private List<String> words = List.of();

  OfficesCommand(Surroundings surroundings) {
    options = new Options(surroundings);
  }

  @Override
  public Integer call() {
    ChatLine.say(options, "/offices", words);
    return 0;
  }
}
