package footnote;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what happened when: timeline, timeline april 2023, timeline about Japan. */
@Command(
    name = "timeline",
    description = "Shows what happened when: timeline, timeline april 2023, timeline about Japan.",
    mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {

  @Mixin private final Options options;

  @Parameters(
      arity = "0..*",
      paramLabel = "PERIOD [about …]",
      description = "A time in your words, and what it should be about; both may be left out.")
  private List<String> words = List.of();

  TimelineCommand(Surroundings surroundings) {
    options = new Options(surroundings);
  }

  @Override
  public Integer call() {
    return ChatLine.say(options, "/timeline", words);
  }
}
