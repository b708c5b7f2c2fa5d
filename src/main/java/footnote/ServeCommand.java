package footnote;

import footnote.chat.Messenger;
import footnote.formats.Formats;
import footnote.library.Shelf;
import footnote.messengers.Messengers;
import footnote.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Every messenger that has a token. */
@Command(
    name = "serve",
    description = "Answers in every messenger that has a token, until it is stopped.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Mixin private final Options options;

  ServeCommand(Surroundings surroundings) {
    options = new Options(surroundings);
  }

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = options.settings();
    List<Messenger> messengers =
        Messengers.withToken(settings, new Shelf(settings.library(), Formats.all()));
    if (messengers.isEmpty()) {
      throw new InputException(
          "No messenger has a token. Set TELEGRAM_TOKEN to the token that @BotFather gave you, or"
              + " telegram.token in config/footnote.properties.");
    }
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown, "stop"));
    List<Messenger> open = new ArrayList<>();
    try (Room room = options.open(settings)) {
      for (Messenger messenger : messengers) {
        messenger.open(room.desk());
        open.add(messenger);
        options
            .surroundings()
            .out()
            .println("Listening in " + messenger.name() + ". Ctrl-C stops.");
      }
      stopped.await();
    } finally {
      open.forEach(Messenger::close);
    }
    return 0;
  }
}
