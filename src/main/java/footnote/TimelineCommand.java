package footnote;

import footnote.chat.Reply;
import footnote.pictures.TimelinePicture;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What happened when, of a period, about something, or of the whole library. */
@Command(
    name = "timeline",
    description = "Shows what happened when: timeline, timeline april 2023, timeline about Japan.",
    mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {

  @Mixin private final Options options;

  @Option(
      names = "--png",
      paramLabel = "FILE",
      description = "Draws it, for those who would rather look than read.")
  private @Nullable Path png;

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
    Optional<Target> picture = Optional.ofNullable(png).map(Target::at);
    Reply reply = ChatLine.say(options, "/timeline", words);
    picture.ifPresent(file -> draw(reply, file));
    return 0;
  }

  private void draw(Reply reply, Target file) {
    file.write(
        TimelinePicture.of(reply)
            .orElseThrow(
                () -> new InputException("There are not two dates to draw; name a longer time.")));
    options.surroundings().err().println("The picture is in " + file);
  }
}
