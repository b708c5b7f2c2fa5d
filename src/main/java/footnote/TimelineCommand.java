package footnote;

import footnote.chat.Message;
import footnote.chat.Reply;
import footnote.messengers.console.Console;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What happened when, of a period, about something, or of the whole library. */
@Command(
    name = "timeline",
    description = "Shows what happened when: timeline, timeline april 2023, timeline about Japan.",
    mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {

  private static final Message.Place PLACE =
      new Message.Place("terminal", "timeline", Optional.empty());

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
    Surroundings surroundings = options.surroundings();
    try (Room room = options.open(options.settings())) {
      Message message =
          new Message(
              PLACE,
              "you",
              ("/timeline " + String.join(" ", words)).strip(),
              Optional.empty(),
              surroundings.clock().instant());
      Reply reply = room.desk().ask(message);
      Console.show(reply, surroundings.out());
    }
    return 0;
  }
}
