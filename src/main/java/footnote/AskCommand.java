package footnote;

import footnote.answers.Answer;
import footnote.chat.Message;
import footnote.messengers.console.Console;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One question. */
@Command(name = "ask", description = "Answers one question.", mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {

  private static final Message.Place PLACE =
      new Message.Place(Console.NAME, "ask", Optional.empty());

  @Mixin private final Options options;

  @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "The question, in English.")
  private String[] words = {};

  @Option(names = "--json", description = "Prints one JSON object instead of text.")
  private boolean json;

  AskCommand(Surroundings surroundings) {
    options = new Options(surroundings);
  }

  @Override
  public Integer call() {
    String question = String.join(" ", words);
    try (Room room = options.open(options.settings())) {
      if (json) {
        Answer answer = room.desk().answer(question, PLACE);
        options.surroundings().out().println(Prediction.of("", answer).withSources(answer));
      } else {
        Message message =
            new Message(
                PLACE, "you", question, Optional.empty(), options.surroundings().clock().instant());
        Console.show(room.desk().ask(message).withoutOffers(), options.surroundings().out());
      }
    }
    return 0;
  }
}
