package footnote;

import footnote.keeping.Owner;
import footnote.messengers.console.Console;
import footnote.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A conversation in the terminal. */
@Command(
    name = "chat",
    description = "Chats in the terminal; in a pipe every line is a question.",
    mixinStandardHelpOptions = true)
final class ChatCommand implements Callable<Integer> {

  @Mixin private final Options options;

  ChatCommand(Surroundings surroundings) {
    options = new Options(surroundings);
  }

  @Override
  public Integer call() throws InterruptedException {
    return chat(options);
  }

  static int chat(Options options) throws InterruptedException {
    Settings settings = options.settings();
    Surroundings around = options.surroundings();
    try (Room room = options.open(settings);
        Console console = console(around, settings.cache().resolve("history"))) {
      if (around.interactive()) {
        int read = room.index().documents().size();
        int unread = room.library().unreadable().size();
        around.out().println(greeting(read, unread, settings.library()));
      }
      console.open(room.desk());
      console.await();
    }
    return 0;
  }

  /** What is there to ask about, and whether something is not. */
  static String greeting(int read, int unread, Path library) {
    String documents = (read == 1 ? "One document" : read + " documents") + " from " + library;
    String missing =
        unread == 0
            ? ""
            : " ("
                + (unread == 1 ? "one file was" : unread + " files were")
                + " not read; the command library says why)";
    return documents + missing + ". Ask me, or /help.";
  }

  private static Console console(Surroundings around, Path history) {
    return around.interactive()
        ? Console.terminal(own(history), around.colour(), around.clock())
        : Console.piped(around.in(), around.out(), around.clock());
  }

  /** What was asked is nobody else's business. */
  private static Path own(Path history) {
    try {
      return Owner.file(history);
    } catch (IOException unwritable) {
      LoggerFactory.getLogger(ChatCommand.class)
          .warn("{} cannot be kept: {}", history, unwritable.toString());
      return history;
    }
  }
}
