package footnote;

import footnote.chat.Messenger;
import footnote.formats.Formats;
import footnote.library.Shelf;
import footnote.messengers.Messengers;
import footnote.messengers.web.Web;
import footnote.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Every messenger that has a token. */
@Command(
    name = "serve",
    description = {
      "Answers in every messenger that has a token, until it is stopped.",
      "With web.enabled=true also on a page in the browser."
    },
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private static final Logger log = LoggerFactory.getLogger(ServeCommand.class);

  @Mixin private final Options options;

  ServeCommand(Surroundings surroundings) {
    options = new Options(surroundings);
  }

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = options.settings();
    List<Messenger> messengers =
        new ArrayList<>(
            Messengers.withToken(settings, new Shelf(settings.library(), Formats.all())));
    if (messengers.isEmpty() && !settings.web().enabled()) {
      throw new InputException(
          "No messenger has a token. Set TELEGRAM_TOKEN to the token that @BotFather gave you, or"
              + " telegram.token in config/footnote.properties; or SLACK_BOT_TOKEN and"
              + " SLACK_APP_TOKEN for Slack. Or set web.enabled=true for the page in the browser.");
    }
    Stop stop = Stop.onSignal();
    try (Room room = options.open(settings)) {
      serve(settings, messengers, room, stop);
    } finally {
      stop.done();
    }
    return 0;
  }

  /** Messengers are closed before the room is: none of them may ask in one that is empty. */
  private void serve(Settings settings, List<Messenger> messengers, Room room, Stop stop)
      throws InterruptedException {
    List<Messenger> open = new ArrayList<>();
    try {
      if (settings.web().enabled()) {
        messengers.add(
            Messengers.web(settings, room.index()::documents, options.surroundings().clock()));
      }
      for (Messenger messenger : messengers) {
        messenger.open(room.desk());
        open.add(messenger);
        options.surroundings().out().println(listening(messenger) + " Ctrl-C stops.");
      }
      stop.await();
    } finally {
      open.forEach(ServeCommand::close);
    }
  }

  private static void close(Messenger messenger) {
    try {
      messenger.close();
    } catch (RuntimeException broken) {
      log.warn("{} could not be left in order", messenger.name(), broken);
    }
  }

  private static String listening(Messenger messenger) {
    return messenger instanceof Web web
        ? "Open " + web.address() + " in your browser."
        : "Listening in " + messenger.name() + ".";
  }
}
