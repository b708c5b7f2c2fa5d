package footnote;

import footnote.chat.Reply;
import footnote.pictures.TimelinePicture;
import java.io.IOException;
import java.nio.file.Files;
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
    Reply reply = ChatLine.say(options, "/timeline", words);
    if (png != null) {
      draw(reply, png);
    }
    return 0;
  }

  private void draw(Reply reply, Path file) {
    Optional<byte[]> picture = TimelinePicture.of(reply);
    if (picture.isEmpty()) {
      throw new InputException("There are not two dates to draw; name a longer time.");
    }
    try {
      Files.write(file, picture.get());
    } catch (IOException refused) {
      throw new InputException(file + " cannot be written; name a file in a folder that is there.");
    }
    options.surroundings().err().println("The picture is in " + file);
  }
}
